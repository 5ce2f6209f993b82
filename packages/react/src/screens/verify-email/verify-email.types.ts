import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from '../shared/call-phase.ts';
import type { Destination } from '@mfa-flow/contract';
import type { LinkWaitProps } from '../shared/link-wait.types.ts';

export interface ConfirmEmailProps {
  /** Absent if the link is no longer of use: then request another. */
  readonly onConfirm?: (() => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'submitting'> | undefined;
  /** Why confirming failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
}

export interface VerifyEmailViewProps extends LinkWaitProps {
  /** The masked destination, if known. */
  readonly destination?: Destination | undefined;
  /** The page was opened by the link in the message: a press confirms, since mail scanners open links too. */
  readonly confirm?: ConfirmEmailProps | undefined;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}
