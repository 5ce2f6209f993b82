import type { Failure } from '../failure.ts';
import type { Result } from '../result.ts';

/** Given to every port method. */
export interface CallOptions {
  /**
   * Aborted when nobody waits for the answer any more. Pass it on where the vendor's client takes one. What becomes
   * of the promise then does not matter: it may reject, resolve or stay open.
   */
  readonly signal: AbortSignal;
}

/** A port method: one object in, a result out. */
export type Call<Input, Value> = (input: Input, options: CallOptions) => Promise<Result<Value, Failure>>;
