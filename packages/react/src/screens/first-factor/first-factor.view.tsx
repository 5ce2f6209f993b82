'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { IdentifierKind } from '../../messages/messages.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { CallPhase } from '../shared/call-phase.ts';
import { useRejection } from '../shared/use-rejection.ts';
import type { SignInProblem } from './problem-of.ts';
import { OtherSignIns } from './other-sign-ins.tsx';
import type { OtherSignInsProps } from './other-sign-ins.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import type { SignInNoticeKind } from './sign-in-notice.tsx';

export interface FirstFactorViewProps extends Omit<OtherSignInsProps, 'onPassword'> {
  /** What a person signs in with; sets label and keyboard. */
  readonly identifierKind: IdentifierKind;
  /** Whether one can sign in with a password at all. Default true. */
  readonly withPassword?: boolean | undefined;
  /** What was typed before, after coming back. */
  readonly defaultIdentifier?: string | undefined;
  readonly onIdentifierEdit?: ((text: string) => void) | undefined;
  /** `leaving`: on the way to `leavingTo`. Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'verifying'> | 'leaving' | undefined;
  /** The call lasts unusually long: says so and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Counted anew at every submit. */
  readonly problem?: SignInProblem | undefined;
  /** Why the last submit failed. A new object for each time. */
  readonly failure?: ShownFailure | undefined;
  /** Why the person is here (again). */
  readonly notice?: SignInNoticeKind | undefined;
  /** Exactly what was typed. */
  readonly onSubmit: (typed: { readonly identifier: string; readonly password: string }) => void;
}

/** Address or name, and password; and the other ways to sign in. */
export const FirstFactorView = replaceableView(
  'firstFactor',
  function DefaultFirstFactorView(props: FirstFactorViewProps): ReactElement {
    const { messages, options } = useShell();
    const { withPassword = true, notice } = props;
    const identifier = useRef<HTMLInputElement>(null);
    const rejection = useRejection(props.problem, props.failure);
    return (
      <ScreenFrame
        step="firstFactor"
        title={messages.signIn.heading(options)}
        fieldRef={identifier}
        failed={
          rejection.occasion !== undefined || props.providerFailure !== undefined || notice === 'returnFailed'
        }
      >
        {notice && <SignInNotice kind={notice} />}
        {withPassword && <PasswordForm entry={props} rejection={rejection} identifier={identifier} />}
        <OtherSignIns {...props} besideForm={withPassword} />
      </ScreenFrame>
    );
  },
);
