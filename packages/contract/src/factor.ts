import type { Destination } from './destination.ts';

/** The kinds that mfa-flow has screens for. For other kinds the host supplies the screen. */
export type KnownFactorKind = 'passkey' | 'authenticator' | 'phone' | 'email' | 'recoveryCode';

/** Open to other strings, with completion in editors. */
export type FactorKind = KnownFactorKind | (string & Record<never, never>);

/**
 * The format of a code, so that a pasted or dictated one can be parsed before it is sent. `ignore`: what does not matter in it.
 * The flow sends such a code in lower case, and without hyphens for `caseAndHyphens`; an adapter need understand no other.
 */
export type CodeFormat =
  | { readonly alphabet: 'digits'; readonly length: number }
  | { readonly alphabet: 'text'; readonly ignore?: 'case' | 'caseAndHyphens' };

/**
 * How a challenge is delivered: nothing is sent (authenticator, recovery code), a message is sent, or the device runs a
 * ceremony (passkey, push).
 */
export type Delivery = 'none' | 'sent' | 'ceremony';

/** One way to verify, and what the user may do with it now. */
export interface Factor {
  /** The backend's name for this factor; unique in a list. */
  readonly id: string;
  readonly kind: FactorKind;
  readonly delivery: Delivery;
  /** Absent for ceremonies. Default for the others: six digits; text for recovery codes. */
  readonly code?: CodeFormat;
  /** Whether it can be used, set up, or both (both are possible after a recovery). */
  readonly can:
    | { readonly challenge: true; readonly setUp: boolean }
    | { readonly challenge: false; readonly setUp: true };
  /** Where a code can go. Empty: unknown, or entered at set-up. The first is preferred. */
  readonly destinations: readonly Destination[];
  /** Whether this factor was used last, if the backend knows. */
  readonly lastUsed?: boolean;
}
