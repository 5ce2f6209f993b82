import type { Failure } from '../failure.ts';
import type { Result } from '../result.ts';

/** The options of every port method. */
export interface CallOptions {
  /**
   * Aborted when the answer is no longer needed. Pass it on if the vendor's client takes a signal. After that the promise
   * may reject, resolve or stay pending.
   */
  readonly signal: AbortSignal;
}

/** A port method: one object in, a result out. */
export type Call<Input, Value> = (input: Input, options: CallOptions) => Promise<Result<Value, Failure>>;
