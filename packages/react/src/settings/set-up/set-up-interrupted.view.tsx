'use client';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface SetUpInterruptedViewProps {
  /** `changed`: another tab may have signed somebody else in. Default `sessionEnded`. */
  readonly reason?: 'sessionEnded' | 'changed' | undefined;
  /** Goes on, once the person is signed in again. */
  readonly onRetry: () => void;
}

/** The session ended in the middle of the set-up, needs its second step, or is another one. Signed in again, the set-up goes on. */
export const SetUpInterruptedView = replaceableView(
  'settingsSetUpInterrupted',
  function DefaultSetUpInterruptedView({
    reason = 'sessionEnded',
    onRetry,
  }: SetUpInterruptedViewProps): ReactElement {
    const { messages } = useShell();
    const { heading, text } = useSettingsMessages().setUpInterrupted[reason];
    return (
      <ScreenFrame
        step="setUpInterrupted"
        icon={<SettingsIcon name="warning" />}
        title={heading}
        intro={text}
      >
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onRetry}>
            {reason === 'changed' ? messages.common.continue : messages.common.tryAgain}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
