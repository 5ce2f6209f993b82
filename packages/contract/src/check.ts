import type { Destination } from './destination.ts';
import type { Factor } from './factor.ts';
import type { RawFailure } from './failure.ts';
import type { MaskedIdentifier } from './identifier.ts';

/** The account that is signed in. The backend's other fields are not passed on. */
export interface Account {
  readonly id: string;
  /** A display name. Not an address, nor what reads as one (`isAddressLike`): such a name is left out. */
  readonly displayName?: string;
  /** The masked identifier, so that users can tell whose session this is. */
  readonly identifier?: MaskedIdentifier;
}

/** The owner of the session, as far as the backend says. */
interface SessionOwner {
  readonly account?: Account;
  /**
   * Whether the `identifier` given to this read belongs to this account. Absent if none was given or the backend does not
   * say; never guessed from a mask.
   */
  readonly identifierMatches?: boolean;
}

/**
 * What an adapter needs again after a reload: which first factor was used, masked destinations. A short text in its own
 * format (at most 2,000 characters), without a secret and without a whole address. It comes back from storage that users
 * can edit, so the adapter has to validate it.
 */
export type Memo = string;

/** The offer to ask for no second step in this browser for a while. */
export interface RememberDevice {
  /** For how long, in ms. Absent if the backend does not say. */
  readonly lastsMs?: number;
}

/** What the server says about this session now. Only this can complete a flow. */
export type Check =
  | { readonly status: 'signedOut' }
  | (SessionOwner & { readonly status: 'complete'; readonly account: Account })
  | (SessionOwner & {
      readonly status: 'factorsRequired';
      /** The factors that can be used or set up now; never one that was already used in this session. */
      readonly factors: readonly Factor[];
      /** If several steps are required and the backend says how many. */
      readonly progress?: { readonly step: number; readonly of: number };
      /** This browser may be remembered with the next answer (`challenges.verify`). Absent: not offered. */
      readonly rememberDevice?: RememberDevice;
    })
  | (SessionOwner & { readonly status: 'emailVerificationRequired'; readonly destination?: Destination })
  | (SessionOwner & {
      readonly status: 'refused';
      readonly reason: RefusedReason;
      /** Details from the backend or the adapter, for a log: for example which recipe is missing. */
      readonly raw?: RawFailure;
    });

export type RefusedReason =
  /** A second step is required, but no factor is available. */
  | 'noFactor'
  /** The account may not sign in. */
  | 'account'
  /** The password has to be changed first. */
  | 'passwordReset'
  /** The backend's requirements cannot be met by anyone. */
  | 'misconfigured';
