import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { Account, Destination } from '@mfa-flow/contract';

/** What is known of the sign-in before the second step. A pending session cannot be asked, so it is remembered. */
export interface FirstFactor {
  /** The factor that was used up by it. A password uses up none. */
  readonly used?: 'email' | 'phone';
  /** Where codes can go, masked. */
  readonly places: readonly Destination[];
  /** Whose session it made, as far as the server told. */
  readonly owner?: Account;
}

/** The one door for addresses: only their masks get further. */
export const toPlaces = (email?: string, phone?: string): readonly Destination[] => [
  ...(email ? [maskEmail('email', email)] : []),
  ...(phone ? [maskPhone('phone', phone)] : []),
];

/**
 * `password`, `email`, `oauth`…: of all that a person can sign in with, two are ways to verify as well. A provider counts as
 * an email: where its session waits for a second step, that is what it was counted as.
 */
export function toFirstFactor(
  names: readonly string[],
  places: readonly Destination[],
  owner?: Account,
): FirstFactor {
  const known = { places, ...(owner && { owner }) };
  if (names.includes('email') || names.includes('oauth')) return { used: 'email', ...known };
  return names.includes('phone') ? { used: 'phone', ...known } : known;
}
