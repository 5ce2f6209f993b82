import type { Destination } from './destination.ts';

/** The kinds that mfa-flow has screens for. A backend may have more: the host then supplies the screen. */
export type KnownFactorKind = 'passkey' | 'authenticator' | 'phone' | 'email' | 'recoveryCode';

/** Open, and still completed by editors. */
export type FactorKind = KnownFactorKind | (string & Record<never, never>);

/** What a code looks like, so that a pasted or dictated one can be understood before it is sent. */
export type CodeFormat =
  | { readonly alphabet: 'digits'; readonly length: number }
  | { readonly alphabet: 'text'; readonly ignore?: 'case' | 'caseAndHyphens' };

/**
 * How a challenge reaches the person: nothing is sent (authenticator, recovery code), a message is sent,
 * or the device runs a ceremony (passkey, push).
 */
export type Delivery = 'none' | 'sent' | 'ceremony';

/** One way to verify, and what this person may do with it now. */
export interface Factor {
  /** The backend's name for this way; unique in a list. */
  readonly id: string;
  readonly kind: FactorKind;
  readonly delivery: Delivery;
  /** Absent for ceremonies. Default for the others: six digits; text for recovery codes. */
  readonly code?: CodeFormat;
  /** Used to verify, set up, or both (a person who lost the device may do both after a recovery). */
  readonly can:
    | { readonly challenge: true; readonly setUp: boolean }
    | { readonly challenge: false; readonly setUp: true };
  /** Where a code can go. Empty: unknown, or to be asked at set-up. The first is preferred. */
  readonly destinations: readonly Destination[];
  /** The factor this person used last, where the backend knows. */
  readonly lastUsed?: boolean;
}
