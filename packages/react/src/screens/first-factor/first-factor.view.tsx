'use client';
import { useMemo, useRef } from 'react';
import type { ReactElement, SyntheticEvent } from 'react';
import type { IdentifierKind } from '../../messages/messages.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { TextField } from '../../parts/text-field/text-field.tsx';
import { safeHref } from '../../shell/safe-href.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { SlowCall } from '../shared/slow-call.tsx';
import type { CallPhase } from '../shared/call-phase.ts';
import { useOnRejection, useRejection } from '../shared/use-rejection.ts';
import type { SignInProblem } from './fault-of.ts';
import { useSignInFault } from './use-sign-in-fault.ts';

export interface FirstFactorViewProps {
  /** What a person signs in with; sets label and keyboard. */
  readonly identifierKind: IdentifierKind;
  /** What was typed before, after coming back. */
  readonly defaultIdentifier?: string | undefined;
  readonly onIdentifierEdit?: ((text: string) => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'verifying'> | undefined;
  /** The call lasts unusually long: says so and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Counted anew at every submit. */
  readonly problem?: SignInProblem | undefined;
  /** Why the last submit failed. A new object for each time. */
  readonly failure?: ShownFailure | undefined;
  /** Why the person is here (again). */
  readonly notice?: 'sessionEnded' | 'signedOut' | undefined;
  /** Exactly what was typed. */
  readonly onSubmit: (typed: { readonly identifier: string; readonly password: string }) => void;
}

/** Address or name, and password. */
export const FirstFactorView = replaceableView(
  'firstFactor',
  function DefaultFirstFactorView(props: FirstFactorViewProps): ReactElement {
    const shell = useShell();
    const { signIn, common } = shell.messages;
    const { identifierKind, phase = 'ready', notice } = props;
    const identifier = useRef<HTMLInputElement>(null);
    const password = useRef<HTMLInputElement>(null);
    const rejection = useRejection(props.problem, props.failure);
    const { text, field, clearsPassword } = useSignInFault(rejection, identifierKind);
    const busy = phase !== 'ready';
    const forgotHref = safeHref(shell.options.forgotPasswordHref, 'forgotPasswordHref');
    const noticeOccasion = useMemo(() => notice && { notice }, [notice]);

    useAnnouncement(noticeOccasion, notice && signIn[notice], notice === 'sessionEnded' ? 'alert' : 'status');
    useAnnouncementWhen(busy, common.checking);
    useOnRejection(rejection.occasion, () => {
      if (clearsPassword && password.current) password.current.value = '';
      const input = field && { identifier, password }[field].current;
      input?.focus();
      input?.select();
    });
    const submit = (event: SyntheticEvent) => {
      event.preventDefault();
      if (busy) return;
      rejection.submitted();
      props.onSubmit({
        identifier: identifier.current?.value ?? '',
        password: password.current?.value ?? '',
      });
    };

    return (
      <ScreenFrame
        step="firstFactor"
        title={signIn.heading(shell.options)}
        fieldRef={identifier}
        failed={rejection.occasion !== undefined}
      >
        {notice && <Notice>{signIn[notice]}</Notice>}
        {/* `post` keeps a password out of the address should the form be sent before the page came alive. */}
        <form data-mfa-part="form" method="post" noValidate aria-busy={busy} onSubmit={submit}>
          <TextField
            label={signIn.identifier[identifierKind]}
            error={field === 'identifier' ? text : undefined}
            name="username"
            type={identifierKind === 'email' ? 'email' : 'text'}
            inputMode={identifierKind === 'username' ? 'text' : 'email'}
            autoComplete="username"
            defaultValue={props.defaultIdentifier}
            readOnly={busy}
            inputRef={identifier}
            onEdit={(edited) => {
              rejection.edited();
              props.onIdentifierEdit?.(edited);
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
            {common.continue}
          </Button>
          {busy && props.slow && <SlowCall onCancel={props.onCancelCall} focusAfter={identifier} />}
        </form>
      </ScreenFrame>
    );
  },
);
