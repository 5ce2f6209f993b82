import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from '../shared/call-phase.ts';
import type { Destination } from '@mfa-flow/contract';
import type { LinkWaitProps } from '../shared/link-wait.types.ts';

export interface ConfirmEmailProps {
  /** Absent where the link is of no more use: then another is asked for. */
  readonly onConfirm?: (() => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'submitting'> | undefined;
  /** Why confirming failed. A new object for each time. */
  readonly failure?: ShownFailure | undefined;
}

export interface VerifyEmailViewProps extends LinkWaitProps {
  /** The masked place, where it is known. */
  readonly destination?: Destination | undefined;
  /** The person came by the link in the message: a press confirms, since mail scanners open links too. */
  readonly confirm?: ConfirmEmailProps | undefined;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}
