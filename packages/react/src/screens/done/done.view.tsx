'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface DoneViewProps {
  readonly outcome: 'signedIn' | 'alreadySignedIn';
  /** After a recovery code, if the backend says so. */
  readonly recoveryCodesLeft?: number | undefined;
  /** Absent if the host navigates by itself. */
  readonly onContinue?: (() => void) | undefined;
}

/** The server says that the session is complete. */
export const DoneView = replaceableView(
  'done',
  function DefaultDoneView({ outcome, recoveryCodesLeft, onContinue }: DoneViewProps): ReactElement {
    const { messages } = useShell();
    const { done, recovery, common } = messages;
    const left = recoveryCodesLeft === undefined ? undefined : recovery.left(recoveryCodesLeft);
    const occasion = useMemo(() => ({ outcome }), [outcome]);
    useAnnouncement(occasion, left ? `${done[outcome]}. ${left}` : `${done[outcome]}.`, 'status');
    return (
      <ScreenFrame
        step="done"
        icon={<Icon name="check" />}
        iconKind="success"
        align="center"
        title={done[outcome]}
        intro={left}
        isSignedIn
      >
        {onContinue && (
          <div data-mfa-part="actions">
            <Button kind="primary" onPress={onContinue}>
              {common.continue}
            </Button>
          </div>
        )}
      </ScreenFrame>
    );
  },
);
