import type { Failure } from './failure.ts';

/** What every port method resolves to: an expected failure is a value, a rejected promise is a bug. */
export type Result<Value, Problem = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem };

export function succeeded(): Result<undefined, never>;
export function succeeded<Value>(value: Value): Result<Value, never>;
export function succeeded<Value>(value?: Value): Result<Value | undefined, never> {
  return { ok: true, value };
}

export function failed<Problem = Failure>(failure: Problem): Result<never, Problem> {
  return { ok: false, failure };
}
