import type { Destination } from './destination.ts';
import type { Factor } from './factor.ts';
import type { RawFailure } from './failure.ts';
import type { MaskedIdentifier } from './identifier.ts';

/** Who is signed in. Extra fields of the backend stay in the backend. */
export interface Account {
  readonly id: string;
  /** A name to greet with. Not an address. */
  readonly displayName?: string;
  /** What this person signs in with, masked: it tells people whose session this is. */
  readonly identifier?: MaskedIdentifier;
}

/** Whose session it is, as far as the backend tells. */
interface SessionOwner {
  readonly account?: Account;
  /**
   * Whether the `identifier` given to this read belongs to this account. Left out when none was given or when the backend
   * does not tell; never guessed from a mask.
   */
  readonly identifierMatches?: boolean;
}

/**
 * What an adapter wants to be told again after a reload: which first factor was used, masked places.
 * A short text of its own making (at most 2,000 characters), without a secret and without a whole address.
 * It comes back from storage that a person can edit, so the adapter has to validate it.
 */
export type Memo = string;

/** What the server says about this session now. The only thing that ends a flow as done. */
export type Check =
  | { readonly status: 'signedOut' }
  | (SessionOwner & { readonly status: 'complete'; readonly account: Account })
  | (SessionOwner & {
      readonly status: 'factorsRequired';
      /** The factors that this person may use or set up now; never one that was already used in this session. */
      readonly factors: readonly Factor[];
      /** Where several steps are asked for and the backend says how many. */
      readonly progress?: { readonly step: number; readonly of: number };
    })
  | (SessionOwner & { readonly status: 'emailVerificationRequired'; readonly destination?: Destination })
  | (SessionOwner & {
      readonly status: 'refused';
      readonly reason: RefusedReason;
      /** What the backend or the adapter says of it, for a log: which recipe is missing, say. */
      readonly raw?: RawFailure;
    });

export type RefusedReason =
  /** A second step is required and there is no way to take it. */
  | 'noFactor'
  /** The account may not sign in. */
  | 'account'
  /** The password has to be changed first. */
  | 'passwordReset'
  /** The backend's requirements cannot be met by anyone. */
  | 'misconfigured';
