'use client';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { SlowCall } from '../../screens/shared/slow-call.tsx';
import { now } from '../../shell/clock.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementAfter, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { DialogCallProps } from './confirmation.types.ts';

/** What a dialog says first, and that fresh proof was given. */
export function Description({
  proved,
  children,
}: {
  readonly proved: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const { confirmation } = useSettingsMessages();
  // When it is there from the start, it is read out with the dialog.
  useAnnouncementAfter(proved, confirmation.proved);
  return (
    <>
      {proved && <Notice>{confirmation.proved}</Notice>}
      {children}
    </>
  );
}

/** A limit: its cause, and a wait that ticks beside it. */
export function Limit({ call }: { readonly call: DialogCallProps }): ReactElement | null {
  const { messages } = useShell();
  const { confirmation } = useSettingsMessages();
  const { limitUntil, failure } = call;
  const over = useIsOver(limitUntil);
  useAnnouncementAfter(over, confirmation.waitOver);
  if (limitUntil === undefined || over) return null;
  const { heading } = messages.limited;
  const cause = failure?.code === 'locked' ? heading.locked : heading.rate_limited;
  return (
    <div data-mfa-part="limit">
      <FailureMessage text={`${cause}.`} />
      <p data-mfa-part="waiting">
        <WaitText until={limitUntil}>{confirmation.waitUntil}</WaitText>
      </p>
    </div>
  );
}

interface DialogActionsProps {
  readonly call: DialogCallProps;
  readonly keep: string;
  readonly confirm: string;
  readonly deed: 'danger' | 'primary';
  readonly keepRef: RefObject<HTMLButtonElement | null>;
}

/** The two answers: the safe one first, then the deed, which submits the form around it. */
export function DialogActions({ call, keep, confirm, deed, keepRef }: DialogActionsProps): ReactElement {
  const { format, announce } = useShell();
  const { confirmation } = useSettingsMessages();
  const { busy, slow = false, limitUntil, onCancel, onStopWaiting } = call;
  const waiting = !useIsOver(limitUntil);
  useAnnouncementWhen(busy, confirmation.working);
  const sayWait = () =>
    announce(confirmation.waitUntil(format.wait((limitUntil ?? now()) - now())), 'status');
  return (
    <>
      {busy && slow && <SlowCall onCancel={onStopWaiting} focusAfter={keepRef} />}
      <div data-mfa-part="dialog-actions">
        <Button
          buttonRef={keepRef}
          blocked={busy}
          onPress={onCancel}
          onBlockedPress={() => announce(confirmation.working, 'status')}
        >
          {keep}
        </Button>
        <Button
          kind={deed}
          type="submit"
          busyText={busy ? confirmation.working : undefined}
          blocked={waiting}
          onBlockedPress={sayWait}
        >
          {confirm}
        </Button>
      </div>
    </>
  );
}
