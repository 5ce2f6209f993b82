import type { EnrolmentPort, Factor, KnownFactorKind } from '@mfa-flow/contract';
import { factorStateOf, type FactorStates } from '../factor-states/factor-states.ts';
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

/** Kinds that this version has a journey for. */
const supported: readonly string[] = ['authenticator', 'phone', 'email', 'recoveryCode'];

function strength({ kind }: Factor): number {
  const rank = order.findIndex((each) => each === kind);
  return rank === -1 ? order.indexOf('custom') : rank;
}

const strongestFirst = (one: Factor, other: Factor) => strength(one) - strength(other);

/** Kinds that can be set up while signing in: confirmed by a code. */
const settable = ['authenticator', 'phone', 'email'] as const;

/** The factors that a person can set up now: the server asks for it, and the backend can do it. */
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

/** The factors a person can take now. A kind without a screen is never offered blindly. */
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
