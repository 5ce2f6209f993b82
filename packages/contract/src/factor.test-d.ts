import type { CodeFormat, Destination, Factor, FactorKind } from './index.ts';

const authenticator = { id: 'totp', kind: 'authenticator', delivery: 'none', destinations: [] } as const;

export const factors = [
  { ...authenticator, can: { challenge: true, setUp: false } },
  { ...authenticator, can: { challenge: true, setUp: true } },
  { ...authenticator, can: { challenge: false, setUp: true } },
] satisfies Factor[];

export const useless: Factor = {
  ...authenticator,
  // @ts-expect-error -- a factor that can neither be used nor set up is left out of the list
  can: { challenge: false, setUp: false },
};

// @ts-expect-error -- `can` is one of three situations, not two independent switches
export const vague: Factor['can'] = { challenge: true as boolean, setUp: true as boolean };

export const ownKind: FactorKind = 'push';

// @ts-expect-error -- a whole address is not a destination
export const unmasked: Destination = { id: '0', kind: 'email', address: 'ada@example.com' };

// @ts-expect-error -- digits have a length
export const endless: CodeFormat = { alphabet: 'digits' };
