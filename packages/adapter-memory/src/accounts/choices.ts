import type { FirstFactor } from '../sessions/first-factor.ts';
import type { SetUp } from './policy.ts';
import type { EnrollableKind, StoredFactorKind } from './factor.ts';

/** What a policy needs to know of a session. */
export interface Situation {
  /** The kinds that the account can use. */
  readonly ready: readonly StoredFactorKind[];
  /** The kinds proven in this session, in their order. */
  readonly used: readonly StoredFactorKind[];
  readonly first: FirstFactor;
}

/** Whether a kind counts for what is asked. */
type Counts = (kind: StoredFactorKind) => boolean;

/** What somebody can still do. What was used is never offered again, nor what they signed in with. */
export interface Choices {
  readonly now: (counts: Counts) => {
    readonly kinds: readonly StoredFactorKind[];
    readonly setUp: readonly EnrollableKind[];
  };
  /** How many proofs could be given at most, one after the other. */
  readonly most: (counts: Counts) => number;
}

export function createChoices(policy: SetUp | undefined, { ready, used, first }: Situation): Choices {
  const isNew = (kind: StoredFactorKind) => kind !== first && !used.includes(kind);
  const unused = ready.filter(isNew);
  const missing = (policy?.kinds ?? []).filter((kind) => isNew(kind) && !ready.includes(kind));

  const usable = (counts: Counts) => unused.filter((kind) => kind === 'recoveryCode' || counts(kind));
  return {
    now(counts) {
      const kinds = usable(counts);
      // A recovery code replaces an existing factor: without one, the user may still set one up.
      const hasFactor = kinds.some((kind) => kind !== 'recoveryCode');
      return { kinds, setUp: hasFactor && policy?.besideReady !== true ? [] : missing.filter(counts) };
    },
    most: (counts) => usable(counts).length + missing.filter(counts).length,
  };
}
