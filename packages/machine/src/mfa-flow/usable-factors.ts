import type { EnrolmentPort, Factor, KnownFactorKind } from '@mfa-flow/contract';
import { factorStateOf, type FactorStates } from '../factor-states/factor-states.ts';
import type { Environment } from '../shared/environment.ts';

/** Strongest first; the host's own kinds come before those sent as messages. */
const order: readonly (KnownFactorKind | 'custom')[] = [
  'passkey',
  'authenticator',
  'custom',
  'phone',
  'email',
  'recoveryCode',
];

/** Kinds that this version has screens for. */
const supported: readonly string[] = ['authenticator', 'phone', 'email', 'recoveryCode'];

function strength({ kind }: Factor): number {
  const rank = order.findIndex((each) => each === kind);
  return rank === -1 ? order.indexOf('custom') : rank;
}

const strongestFirst = (one: Factor, other: Factor) => strength(one) - strength(other);

/** Kinds that can be set up while signing in: confirmed by a code. */
const settable = ['authenticator', 'phone', 'email'] as const;

/** The factors that can be set up now: required by the server and supported by the backend. */
export function settableFactors(
  factors: readonly Factor[],
  port: EnrolmentPort | undefined,
  factorStates: FactorStates,
): readonly Factor[] {
  const kinds: readonly string[] = settable.filter((kind) => port?.kinds.includes(kind));
  return factors
    .filter(({ kind, can }) => can.setUp && kinds.includes(kind))
    .filter(({ id }) => !factorStateOf(factorStates, id).isUnusable)
    .sort(strongestFirst);
}

/** The factors that can be used now. A kind without a screen is never offered. */
export function usableFactors(
  factors: readonly Factor[],
  factorStates: FactorStates,
  { customKinds, ceremonies }: Pick<Environment, 'customKinds' | 'ceremonies'>,
): readonly Factor[] {
  return factors
    .filter(({ kind, delivery }) =>
      delivery === 'ceremony' ? ceremonies.has(kind) : supported.includes(kind) || customKinds.includes(kind),
    )
    .filter(({ can }) => can.challenge)
    .filter(({ id }) => !factorStateOf(factorStates, id).isUnusable)
    .sort(strongestFirst);
}
