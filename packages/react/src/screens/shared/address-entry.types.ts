import type { AddressProblem } from '../../messages/message-parts.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from './call-phase.ts';

/** The props of all screens that ask for an address. */
export interface AddressEntryProps {
  readonly kind: 'email' | 'phone';
  /** Earlier input, after "Change number" or after coming back from another factor. */
  readonly defaultAddress?: string | undefined;
  /** Called on every change, so that the text can be kept for coming back. Keep it out of React state. */
  readonly onEdit?: ((text: string) => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'verifying'> | undefined;
  /** The call is slow: shows that, and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Announced again at every submit. */
  readonly problem?: AddressProblem | undefined;
  /** Why the last submit failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  /** The backend asks for the password of the account, too. Default: false. */
  readonly passwordNeeded?: boolean | undefined;
  /** The text in the field, and the password where it is needed. */
  readonly onSubmit: (text: string, password?: string) => void;
}
