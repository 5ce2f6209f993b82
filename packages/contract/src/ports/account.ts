import type { Factor } from '../factor.ts';
import type { Call } from './call.ts';

/** A factor in the settings list. */
export interface AccountFactor {
  readonly factor: Factor;
  readonly state: 'on' | 'needsVerification' | 'notSetUp';
  readonly can: { readonly add: boolean; readonly remove: boolean };
  /** A name that the user gave it, for several of a kind. */
  readonly label?: string;
  /** How long ago, in milliseconds. */
  readonly addedAgoMs?: number;
  readonly usedAgoMs?: number;
}

/** Everything the settings page shows, in one read. */
export interface Overview {
  /** Undefined if the backend has no such switch. */
  readonly protectionOn?: boolean;
  readonly factors: readonly AccountFactor[];
  readonly recoveryCodes?: { readonly state: 'none' | 'some'; readonly left?: number };
}

export interface AccountPort {
  readonly overview: Call<object, Overview>;
}
