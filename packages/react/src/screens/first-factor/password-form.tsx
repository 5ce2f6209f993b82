'use client';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { TextField } from '../../parts/text-field/text-field.tsx';
import { safeHref } from '../../shell/safe-href.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { useOnRejection } from '../shared/use-rejection.ts';
import type { Rejection } from '../shared/use-rejection.ts';
import type { SignInProblem } from './problem-of.ts';
import type { FirstFactorViewProps } from './first-factor.types.ts';
import { useSignInFault } from './use-sign-in-fault.ts';

interface PasswordFormProps {
  readonly entry: FirstFactorViewProps;
  readonly rejection: Rejection<SignInProblem>;
  readonly identifier: RefObject<HTMLInputElement | null>;
}

/** Identifier and password, in one form that password managers understand. */
export function PasswordForm({ entry, rejection, identifier }: PasswordFormProps): ReactElement {
  const { messages, options, moveFocus } = useShell();
  const { signIn, common } = messages;
  const { identifierKind, phase = 'ready' } = entry;
  const password = useRef<HTMLInputElement>(null);
  const { text, field, clearsPassword } = useSignInFault(rejection, identifierKind);
  const busy = phase === 'submitting' || phase === 'rechecking';
  const forgotHref = safeHref(options.forgotPasswordHref, 'forgotPasswordHref');

  useAnnouncementWhen(busy, common.checking);
  useOnRejection(rejection.occasion, () => {
    if (clearsPassword && password.current) password.current.value = '';
    const input = field && { identifier, password }[field].current;
    moveFocus(input);
    input?.select();
  });
  const submit = () => {
    if (phase !== 'ready') return;
    rejection.submitted();
    entry.onSubmit({
      identifier: identifier.current?.value ?? '',
      password: password.current?.value ?? '',
    });
  };

  return (
    <Form busy={busy} onSubmit={submit}>
      <TextField
        label={signIn.identifier[identifierKind]}
        error={field === 'identifier' ? text : undefined}
        name="username"
        type="text"
        inputMode={identifierKind === 'username' ? 'text' : 'email'}
        autoComplete="username"
        defaultValue={entry.defaultIdentifier}
        readOnly={busy}
        inputRef={identifier}
        onEdit={(edited) => {
          rejection.edited();
          entry.onIdentifierEdit?.(edited);
        }}
      />
      <PasswordField
        label={signIn.password}
        error={field === 'password' ? text : undefined}
        name="password"
        autoComplete="current-password"
        readOnly={busy}
        inputRef={password}
        onEdit={rejection.edited}
        aside={
          forgotHref && (
            <a data-mfa-part="link" href={forgotHref}>
              {signIn.forgotPassword}
            </a>
          )
        }
      />
      {text && !field && <FailureMessage text={text} />}
      <Button kind="primary" type="submit" busyText={busy ? common.checking : undefined}>
        {signIn.submit}
      </Button>
      {busy && entry.slow && <SlowCall onCancel={entry.onCancelCall} focusAfter={identifier} />}
    </Form>
  );
}
