import type { Check, Memo } from '../check.ts';
import type { Call } from './call.ts';

/** A step-up that the backend requires before a call of the host. */
export interface Demand {
  /** The factors that count, if the backend names them; otherwise all of `challenges.available`. */
  readonly factorIds?: readonly string[];
}

export interface SessionPort {
  /**
   * Reads from the server what this session still needs. Changes nothing, sends nothing, may be called at any time.
   * `memo` is the last memo of `firstFactor`, if any. `identifier` is what the user typed to sign in in this flow: the answer
   * says in `identifierMatches` whether it belongs to this session, if the backend knows.
   */
  readonly check: Call<{ readonly memo?: Memo; readonly identifier?: string }, Check>;
  /** Ends the session, pending or complete. Succeeds if already signed out. */
  readonly signOut: Call<object, undefined>;
  /**
   * Recognises "step-up required" in an error of the host's own call; undefined for any other error.
   * A promise, since an error may be a response whose body has yet to be read.
   */
  readonly demandIn?: (input: { readonly error: unknown }) => Promise<Demand | undefined>;
}
