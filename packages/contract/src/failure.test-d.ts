import type { Failure, FailureCode, Result } from './index.ts';
import { failed, succeeded } from './index.ts';

declare const result: Result<{ readonly codes: readonly string[] }>;

// @ts-expect-error -- the list of codes is closed
export const unknownCode: Failure = { code: 'invalid_otp' };

// @ts-expect-error -- the data belongs to the code: nothing is left to try when the limit is on messages
export const strayAttempts: Failure = { code: 'too_many_sends', attemptsLeft: 2 };

// @ts-expect-error -- and a wrong code has no waiting time
export const strayWait: Failure = { code: 'wrong_code', retryAfterMs: 1000 };

// @ts-expect-error -- a refused input says which
export const fieldless: Failure = { code: 'input_refused' };

// @ts-expect-error -- what a person typed has no place in a failure
export const withInput: Failure = { code: 'wrong_code', input: '123456' };

// @ts-expect-error -- a failure has no value
export const unread = () => result.value.codes;

export const read = () => (result.ok ? result.value.codes : result.failure.code);

export const succeededWithNothing: Result<undefined> = succeeded();

// @ts-expect-error -- nothing is not a value
export const succeededWithoutValue: Result<string> = succeeded();

// @ts-expect-error -- a failure made by hand is held to the list too
export const failedLoosely: Result<string> = failed({ code: 'nope' });

/** A list with a place for each code stops compiling when one is missing. */
// @ts-expect-error -- all codes but one have no words
export const incomplete: Record<FailureCode, string> = { offline: 'We could not reach the service.' };

export function onlyItsOwnData(failure: Failure): number | undefined {
  if (failure.code === 'wrong_code') return failure.attemptsLeft;
  if (failure.code === 'locked') return failure.retryAfterMs;
  // @ts-expect-error -- being offline carries no data
  if (failure.code === 'offline') return failure.retryAfterMs;
  return undefined;
}
