'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementAfter } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface SessionEndsViewProps {
  /** When the session ends (a moment of the kit's clock). */
  readonly endsAt: number;
  /** The session is being extended. */
  readonly busy: boolean;
  /** Why that failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  /** Extends the session. Absent where that is not possible. */
  readonly onStay?: (() => void) | undefined;
  readonly onSignOut?: (() => void) | undefined;
  /** Closes the warning; the session goes on until it ends. */
  readonly onClose: () => void;
}

/** Before the session ends by itself. */
export const SessionEndsView = replaceableView(
  'settingsSessionEnds',
  function DefaultSessionEndsView(props: SessionEndsViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const words = settings.sessionEnds;
    const { endsAt, busy, failure, onStay, onSignOut, onClose } = props;
    const main = useRef<HTMLButtonElement>(null);
    const over = useIsOver(endsAt);
    const error = failure && describeFailure(shell, failure);
    useAnnouncementAfter(over, words.over);
    useAnnouncement(failure, error, 'alert');
    const canStay = onStay && !over;
    return (
      <Dialog
        name="sessionEnds"
        title={onStay ? words.heading : words.headingWithoutStay}
        description={onStay && <p>{words.text}</p>}
        initialFocus={main}
        onCancel={onClose}
      >
        <p data-mfa-part="waiting">{over ? words.over : <WaitText until={endsAt}>{words.left}</WaitText>}</p>
        {error && <FailureMessage text={error} />}
        <div data-mfa-part="dialog-actions">
          {onSignOut && !over && <Button onPress={onSignOut}>{words.signOut}</Button>}
          <Button
            kind="primary"
            buttonRef={main}
            busyText={busy && canStay ? settings.confirmation.working : undefined}
            onPress={canStay ? onStay : onClose}
          >
            {canStay ? words.stay : words.understood}
          </Button>
        </div>
      </Dialog>
    );
  },
);
