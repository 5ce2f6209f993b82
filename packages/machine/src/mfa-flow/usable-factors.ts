import type { Factor, KnownFactorKind } from '@mfa-flow/contract';
import { entryOf, type Ledger } from '../ledger/ledger.ts';

/** Strongest first; kinds of the host's own stand before the ones that travel by message. */
const order: readonly (KnownFactorKind | 'custom')[] = [
  'passkey',
  'authenticator',
  'custom',
  'phone',
  'email',
  'recoveryCode',
];

/** Kinds that this version has a way through. */
const supported: readonly string[] = ['authenticator', 'phone', 'email', 'recoveryCode'];

function strength({ kind }: Factor): number {
  const rank = order.findIndex((each) => each === kind);
  return rank === -1 ? order.indexOf('custom') : rank;
}

/** The ways a person can take now. A kind without a screen is never offered blindly. */
export function usableFactors(
  factors: readonly Factor[],
  ledger: Ledger,
  customKinds: readonly string[],
): readonly Factor[] {
  return factors
    .filter(({ kind }) => supported.includes(kind) || customKinds.includes(kind))
    .filter(({ can }) => can.challenge)
    .filter(({ id }) => !entryOf(ledger, id).isUnusable)
    .toSorted((one, other) => strength(one) - strength(other));
}
