'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { isWrongPassword } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { AddressEntryProps } from '../shared/address-entry.types.ts';
import { PasswordRequest, usePasswordRequest } from '../shared/password-request.tsx';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { useOnRejection, useRejection } from '../shared/use-rejection.ts';

interface SendToKnownPlaceProps {
  readonly entry: AddressEntryProps;
  /** As part of a sentence. */
  readonly place: string;
}

/** The address is on file: there is nothing to type but a password, where that is asked for. Sending needs a press. */
export function SendToKnownPlace({ entry, place }: SendToKnownPlaceProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('address');
  const passwordMessages = useMessagesOnDemand('password');
  const { sending } = shell.messages.sentCode;
  const { phase = 'ready', slow = false, passwordNeeded = false } = entry;
  const busy = phase !== 'ready';
  const button = useRef<HTMLButtonElement>(null);
  const passwordRequest = usePasswordRequest();
  const rejection = useRejection<never>(undefined, entry.failure);
  const { failure, occasion } = rejection;
  const isPassword = isWrongPassword(failure);
  const text = isPassword
    ? passwordMessages.wrong
    : failure && describeFailure(shell, failure, 'send', { place });
  useAnnouncement(occasion, text, 'alert');
  useAnnouncementWhen(busy, sending);
  useOnRejection(occasion, () => {
    if (isPassword) shell.moveFocus(passwordRequest.inputRef.current);
  });
  const submit = () => {
    if (busy) return;
    const { isMissing, password } = passwordRequest.read();
    if (isMissing) return;
    rejection.submitted();
    if (password === undefined) entry.onSubmit('');
    else entry.onSubmit('', password);
  };
  return (
    <Form busy={busy} onSubmit={submit}>
      {passwordNeeded && (
        <PasswordRequest
          request={passwordRequest}
          isWrong={isPassword}
          readOnly={busy}
          onEdit={rejection.edited}
        />
      )}
      {text && !isPassword && <FailureMessage text={text} />}
      <Button kind="primary" type="submit" buttonRef={button} busyText={busy ? sending : undefined}>
        {screenMessages.sendMessage}
      </Button>
      {busy && slow && <SlowCall onCancel={entry.onCancelCall} focusAfter={button} />}
    </Form>
  );
}
