import type { Destination, Factor } from '@mfa-flow/contract';
import type { FirstFactor } from './first-factor.ts';

const digits = { alphabet: 'digits', length: 6 } as const;

/** Every factor that a server may list, in the order to offer them. Each has one destination. */
const knownFactors = [
  { id: 'totp', kind: 'authenticator', delivery: 'none', code: digits },
  { id: 'email', kind: 'email', delivery: 'sent', code: digits },
  { id: 'phone', kind: 'phone', delivery: 'sent', code: digits },
  // Sent by the project's own backend; shown if the host has a screen for it.
  { id: 'custom', kind: 'custom', delivery: 'sent', code: digits },
  // The server compares exactly, and its letters are lower case.
  { id: 'recoveryCode', kind: 'recoveryCode', delivery: 'none', code: { alphabet: 'text', ignore: 'case' } },
] as const satisfies readonly Omit<Factor, 'can' | 'destinations'>[];

export type KnownFactor = (typeof knownFactors)[number];

export const knownFactor = (id: string): KnownFactor | undefined =>
  knownFactors.find((factor) => factor.id === id);

/** The factors that are ready, with their destinations as far as known. */
export const factorsOf = (ready: ReadonlySet<string>, places: readonly Destination[]): readonly Factor[] =>
  knownFactors
    .filter(({ id }) => ready.has(id))
    .map((factor) => ({
      ...factor,
      can: { challenge: true, setUp: false },
      destinations: places.filter(({ kind }) => kind === factor.kind),
    }));

/** The same without the factor used to sign in: the server lists it, but does not count it twice. */
export const secondFactorsOf = (ready: ReadonlySet<string>, first: FirstFactor | undefined) =>
  factorsOf(ready, first?.places ?? []).filter(({ id }) => id !== first?.used);
