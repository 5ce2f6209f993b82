import type { EnrolmentPort, Factor, KnownFactorKind } from '@mfa-flow/contract';
import { entryOf, type Ledger } from '../ledger/ledger.ts';
import type { Environment } from '../shared/environment.ts';

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

const strongestFirst = (one: Factor, other: Factor) => strength(one) - strength(other);

/** Kinds that can be set up while signing in: confirmed by a code. */
const settable = ['authenticator', 'phone', 'email'] as const;

/** The ways that a person can set up now: the server asks for it, and the backend can do it. */
export function settableFactors(
  factors: readonly Factor[],
  port: EnrolmentPort | undefined,
  ledger: Ledger,
): readonly Factor[] {
  const kinds: readonly string[] = settable.filter((kind) => port?.kinds.includes(kind));
  return factors
    .filter(({ kind, can }) => can.setUp && kinds.includes(kind))
    .filter(({ id }) => !entryOf(ledger, id).isUnusable)
    .sort(strongestFirst);
}

/** The ways a person can take now. A kind without a screen is never offered blindly. */
export function usableFactors(
  factors: readonly Factor[],
  ledger: Ledger,
  { customKinds, ceremonies }: Pick<Environment, 'customKinds' | 'ceremonies'>,
): readonly Factor[] {
  return factors
    .filter(({ kind, delivery }) =>
      delivery === 'ceremony' ? ceremonies.has(kind) : supported.includes(kind) || customKinds.includes(kind),
    )
    .filter(({ can }) => can.challenge)
    .filter(({ id }) => !entryOf(ledger, id).isUnusable)
    .sort(strongestFirst);
}
