import type { Outcome } from '../shared/flow-failure.ts';
import { readFailure } from './failure.ts';
import { object, oneOf, type Read } from './parse.ts';

/** For calls whose success carries nothing. */
export const nothing: Read<undefined> = () => undefined;

const envelope = object({ ok: oneOf(true, false) });

/** Anything that breaks the contract is `malformed`; it never counts as a success (SEC-2, SEC-30). */
export function parseAnswer<Value>(read: Read<Value>, answer: unknown): Outcome<Value> {
  try {
    return envelope(answer).ok
      ? { ok: true, value: object({ value: read })(answer).value }
      : { ok: false, failure: object({ failure: readFailure })(answer).failure };
  } catch {
    // A `ParseError`, or a getter that throws: either way it can't be trusted.
    return { ok: false, failure: { code: 'malformed' } };
  }
}
