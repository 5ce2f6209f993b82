import type { FactorStates } from '@mfa-flow/machine';

/** The factors that cannot be used yet, with their times. */
export const waitsIn = (factorStates: FactorStates): ReadonlyMap<string, number> =>
  new Map([...factorStates].flatMap(([id, { limit }]) => (limit ? [[id, limit.until] as const] : [])));
