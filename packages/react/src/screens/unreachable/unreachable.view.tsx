'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { now } from '../../shell/clock.ts';
import { useAnnouncement, useAnnouncementAfter } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface UnreachableViewProps {
  /** Why the read failed. A new object each time. */
  readonly failure: ShownFailure;
  /** What failed to load: the session, or the next screen. Default `session`. */
  readonly what?: 'session' | 'screen' | undefined;
  /** It is being tried again. Default false. */
  readonly retrying?: boolean | undefined;
  /** When it can be tried again; epoch in ms by the clock of the flow. */
  readonly until?: number | undefined;
  readonly onRetry: () => void;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}

/** The session could not be read. */
export const UnreachableView = replaceableView(
  'unreachable',
  function DefaultUnreachableView(props: UnreachableViewProps): ReactElement {
    const shell = useShell();
    const { failure, what, retrying, until, onRetry, onExit } = props;
    const { unreachable, common, limited } = shell.messages;
    const text = describeFailure(shell, failure);
    const over = useIsOver(until);
    useAnnouncementAfter(over, limited.now);
    const sayWait = () => {
      if (until !== undefined) shell.announce(limited.tooEarly(shell.format.wait(until - now())), 'status');
    };
    useAnnouncement(failure, text, 'alert');
    return (
      <ScreenFrame
        step="unreachable"
        icon={<Icon name="offline" />}
        title={what === 'screen' ? unreachable.screenHeading : unreachable.heading}
        intro={over && until !== undefined ? limited.now : text}
        onExit={onExit}
        failed
      >
        <div data-mfa-part="actions">
          <Button
            kind="primary"
            busyText={retrying ? common.checking : undefined}
            blocked={!over}
            onPress={onRetry}
            onBlockedPress={sayWait}
          >
            {common.tryAgain}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
