import type { FactorKind } from '@mfa-flow/contract';
import type { EnrollableKind, StoredFactorKind } from './factor.ts';

/** One step of a list: this kind, one of these, or all of these in any order. */
export type Step =
  FactorKind | { readonly oneOf: readonly FactorKind[] } | { readonly allOf: readonly FactorKind[] };

/** Lets people set up a factor while they sign in. Setting it up counts as its proof. */
export interface SetUp {
  /** In a list of steps, those count that fit the present step. */
  readonly kinds: readonly EnrollableKind[];
  /**
   * Offers it also to somebody who has a factor that is ready: then a stolen password is enough to get in.
   * Default: false.
   */
  readonly besideReady?: boolean;
}

/**
 * What has to be verified after the first factor.
 *
 * - `'none'`: nothing.
 * - `{ anyOf: 'ready' }`: any one of the account's factors. Recovery codes alone are no factor. Whoever has none has to set one
 *   up, or, without `setUp`, is asked for nothing.
 * - `{ steps }`: a list, step after step. Each proof counts for one step. A recovery code counts for any proof.
 *
 * What somebody signed in with is not offered again.
 */
export type Policy =
  | 'none'
  | { readonly anyOf: 'ready'; readonly setUp?: SetUp }
  | { readonly steps: readonly Step[]; readonly setUp?: SetUp };

/** Whether a policy asks for a second step of everybody, also of those who have no factor yet. */
export const demandsFactor = (policy: Policy): boolean =>
  policy !== 'none' && ('steps' in policy ? policy.steps.length > 0 : policy.setUp !== undefined);

/** What a policy still asks of a session. */
export type Requirement =
  | { readonly is: 'met' }
  | {
      readonly is: 'open';
      /** The ready kinds that count now; never one used before. */
      readonly kinds: readonly StoredFactorKind[];
      /** The kinds that may be set up now instead. */
      readonly setUp: readonly EnrollableKind[];
      /** Counted in proofs, beginning after the first factor; only for more than one. */
      readonly progress?: { readonly step: number; readonly of: number };
    }
  | { readonly is: 'impossible'; readonly because: 'noFactor' | 'misconfigured' };
