'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface UnreachableViewProps {
  /** Why the server could not be asked. A new object for each time. */
  readonly failure: ShownFailure;
  /** What could not be fetched: where the sign-in stands, or the next screen. Default `session`. */
  readonly what?: 'session' | 'screen' | undefined;
  /** It is being tried again. Default false. */
  readonly retrying?: boolean | undefined;
  readonly onRetry: () => void;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}

/** The server could not be asked where things stand. */
export const UnreachableView = replaceableView(
  'unreachable',
  function DefaultUnreachableView(props: UnreachableViewProps): ReactElement {
    const shell = useShell();
    const { failure, what, retrying, onRetry, onExit } = props;
    const { unreachable, common } = shell.messages;
    const text = describeFailure(shell, failure);
    useAnnouncement(failure, text, 'alert');
    return (
      <ScreenFrame
        step="unreachable"
        icon={<Icon name="offline" />}
        title={what === 'screen' ? unreachable.screenHeading : unreachable.heading}
        intro={text}
        onExit={onExit}
        failed
      >
        <div data-mfa-part="actions">
          <Button kind="primary" busyText={retrying ? common.checking : undefined} onPress={onRetry}>
            {common.tryAgain}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
