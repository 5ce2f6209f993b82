import type { AddressProblem } from '../../messages/message-parts.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from './call-phase.ts';

/** What every screen that asks for an address is given. */
export interface AddressEntryProps {
  readonly kind: 'email' | 'phone';
  /** What was typed before, after coming back by "Change number" or from another way. */
  readonly defaultAddress?: string | undefined;
  /** Told every change, so that the text can be kept for coming back. Keep it out of React state. */
  readonly onEdit?: ((text: string) => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'verifying'> | undefined;
  /** The call lasts unusually long: says so and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Counted anew at every submit. */
  readonly problem?: AddressProblem | undefined;
  /** Why the last submit failed. A new object for each time. */
  readonly failure?: ShownFailure | undefined;
  /** The text as it stands in the field. */
  readonly onSubmit: (text: string) => void;
}
