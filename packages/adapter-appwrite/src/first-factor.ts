import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { Account, Destination } from '@mfa-flow/contract';

/** What is known about the sign-in before the second step. It is remembered, since a pending session can't be queried. */
export interface FirstFactor {
  /** The factor that the sign-in used. None for a password. */
  readonly used?: 'email' | 'phone';
  /** Where codes can go, masked. */
  readonly places: readonly Destination[];
  /** The account that signed in, if the server said. */
  readonly owner?: Account;
}

/** All addresses pass through here: only their masks go further. */
export const toPlaces = (email?: string, phone?: string): readonly Destination[] => [
  ...(email ? [maskEmail('email', email)] : []),
  ...(phone ? [maskPhone('phone', phone)] : []),
];

/**
 * `password`, `email`, `oauth`…: two of the ways to sign in are also factors. A provider counts as email, since the server
 * counts it so when its session waits for a second step.
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
