'use client';
import type { ReactElement, RefObject } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { AddressProblem, SpecialFailureMessages } from '../../messages/message-parts.types.ts';
import { isFieldFailure, isWrongPassword } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { TextField } from '../../parts/text-field/text-field.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { AddressEntryProps } from './address-entry.types.ts';
import { PasswordRequest, usePasswordRequest } from './password-request.tsx';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { useOnRejection } from './use-rejection.ts';
import type { Rejection } from './use-rejection.ts';

export interface AddressFormProps {
  readonly entry: AddressEntryProps;
  readonly rejection: Rejection<AddressProblem>;
  /** Messages for failures caused by the address. They mark the field. */
  readonly failureMessages: SpecialFailureMessages;
  /** Of the button. Default: that a code is sent. */
  readonly sendText?: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A field for an email address or a phone number, and the button that sends a code there. */
export function AddressForm(props: AddressFormProps): ReactElement {
  const { entry, rejection, failureMessages, inputRef } = props;
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('address');
  const { sending } = shell.messages.sentCode;
  const { kind, phase = 'ready', slow = false, passwordNeeded = false } = entry;
  const passwordRequest = usePasswordRequest();
  const busy = phase !== 'ready';
  const { problem, failure, occasion } = rejection;
  const situation = { ...shell.messages.failuresIn.send, ...failureMessages };
  const passwordMessages = useMessagesOnDemand('password');
  const isPassword = isWrongPassword(failure);
  const text =
    (isPassword ? passwordMessages.wrong : undefined) ??
    (problem && screenMessages.problems[problem](kind)) ??
    (failure && describeFailure(shell, failure, situation));
  // These repeat the hint.
  const repeatsHint = problem === 'noCountry' || problem === 'notAnAddress';
  const isAboutField =
    problem !== undefined ||
    (!isPassword &&
      failure !== undefined &&
      (isFieldFailure(failure) || Object.hasOwn(failureMessages, failure.code)));

  useAnnouncement(occasion, text, 'alert');
  useAnnouncementWhen(busy, sending);
  useOnRejection(occasion, () => {
    if (isAboutField) shell.moveFocus(inputRef.current);
    if (isPassword) shell.moveFocus(passwordRequest.inputRef.current);
  });
  const submit = () => {
    if (busy) return;
    const { isMissing, password } = passwordRequest.read();
    if (isMissing) return;
    rejection.submitted();
    const text = inputRef.current?.value ?? '';
    if (password === undefined) entry.onSubmit(text);
    else entry.onSubmit(text, password);
  };

  return (
    <Form busy={busy} onSubmit={submit}>
      <TextField
        label={screenMessages.label[kind]}
        hint={kind === 'phone' && !repeatsHint ? screenMessages.phoneHint : undefined}
        error={isAboutField ? text : undefined}
        name={kind}
        type={kind === 'phone' ? 'tel' : 'text'}
        inputMode={kind === 'phone' ? 'tel' : 'email'}
        autoComplete={kind === 'phone' ? 'tel' : 'email'}
        defaultValue={entry.defaultAddress}
        readOnly={busy}
        inputRef={inputRef}
        onEdit={(edited) => {
          rejection.edited();
          entry.onEdit?.(edited);
        }}
      />
      {passwordNeeded && (
        <PasswordRequest
          request={passwordRequest}
          isWrong={isPassword}
          readOnly={busy}
          onEdit={rejection.edited}
        />
      )}
      {text && !isAboutField && !isPassword && <FailureMessage text={text} />}
      <Button kind="primary" type="submit" busyText={busy ? sending : undefined}>
        {props.sendText ?? screenMessages.send}
      </Button>
      {busy && slow && <SlowCall onCancel={entry.onCancelCall} focusAfter={inputRef} />}
    </Form>
  );
}
