import * as v from 'valibot';
import type { Outcome } from '../shared/flow-failure.ts';
import { failureSchema } from './failure.schema.ts';

/** The shape that a value must have to come in. */
export type Door<Value> = v.GenericSchema<unknown, Value>;

/** For calls whose success carries nothing. */
export const nothing: Door<undefined> = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

const envelope = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);

/** Whatever is not what the contract promises is `malformed`; it never counts as a success (SEC-2, SEC-30). */
export function admit<Value>(door: Door<Value>, answer: unknown): Outcome<Value> {
  try {
    const result = v.parse(envelope, answer);
    return result.ok ? { ok: true, value: v.parse(door, result.value) } : result;
  } catch {
    // A parse error, or a getter that throws: either way nothing that can be trusted.
    return { ok: false, failure: { code: 'malformed' } };
  }
}
