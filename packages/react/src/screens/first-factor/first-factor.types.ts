import type { IdentifierKind } from '../../messages/message-parts.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from '../shared/call-phase.ts';
import type { SignInProblem } from './problem-of.ts';
import type { OtherSignInsProps } from './other-sign-ins.tsx';
import type { SignInNoticeKind } from './sign-in-notice.tsx';

export interface FirstFactorViewProps extends Omit<OtherSignInsProps, 'onPassword'> {
  /** The kind of identifier; sets label and keyboard. */
  readonly identifierKind: IdentifierKind;
  /** Whether signing in with a password is offered. Default true. */
  readonly withPassword?: boolean | undefined;
  /** Earlier input, after coming back. */
  readonly defaultIdentifier?: string | undefined;
  readonly onIdentifierEdit?: ((text: string) => void) | undefined;
  /** `redirecting`: on the way to `redirectingTo`. Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'verifying'> | 'redirecting' | undefined;
  /** The call is slow: shows that, and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Announced again at every submit. */
  readonly problem?: SignInProblem | undefined;
  /** Why the last submit failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  /** Why the sign-in is shown (again). */
  readonly notice?: SignInNoticeKind | undefined;
  /** Exactly what was typed. */
  readonly onSubmit: (typed: { readonly identifier: string; readonly password: string }) => void;
}
