import type { Check, Memo } from '../check.ts';
import type { Call } from './call.ts';

/** Fresh proof that the backend asks for before a call of the host's own. */
export interface Demand {
  /** The factors that count, if the backend names them; otherwise all of `challenges.available`. */
  readonly factorIds?: readonly string[];
}

export interface SessionPort {
  /**
   * Reads from the server what this session still needs. Changes nothing, sends nothing, may be called at any time.
   * `memo` is what `firstFactor` last gave to remember, if anything. `identifier` is what the person typed to sign in in
   * this flow: the answer says in `identifierMatches` whether this session is theirs, where the backend can tell.
   */
  readonly check: Call<{ readonly memo?: Memo; readonly identifier?: string }, Check>;
  /** Ends the session, half-open or whole. Signed out already is a success. */
  readonly signOut: Call<object, undefined>;
  /**
   * Recognises "fresh proof needed" in an error of the host's own call; undefined for any other error.
   * A promise, since an error may be a response whose body has yet to be read.
   */
  readonly demandIn?: (input: { readonly error: unknown }) => Promise<Demand | undefined>;
}
