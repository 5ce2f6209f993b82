import type { Failure } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from './compact.ts';

/** The backend's own code and status. Its words stay outside: they may repeat what was typed. */
const raw = v.fallback(
  v.optional(
    v.pipe(
      v.object({
        code: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined),
        status: v.fallback(v.optional(v.pipe(v.number(), v.integer())), undefined),
      }),
      v.transform(compact),
    ),
  ),
  undefined,
);

const attempts = v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))), undefined);
const wait = v.fallback(v.optional(v.pipe(v.number(), v.finite())), undefined);

const failures = v.variant('code', [
  v.object({
    code: v.picklist(['wrong_code', 'expired_code', 'wrong_or_expired', 'wrong_credentials']),
    attemptsLeft: attempts,
    raw,
  }),
  v.object({ code: v.picklist(['rate_limited', 'locked', 'too_many_sends']), retryAfterMs: wait, raw }),
  v.object({
    code: v.literal('input_refused'),
    field: v.picklist(['identifier', 'password', 'code', 'email', 'phone']),
    raw,
  }),
  v.object({
    code: v.picklist([
      'session_ended',
      'verification_required',
      'step_up_required',
      'restart',
      'way_gone',
      'conflict',
      'delivery_failed',
      'dismissed',
      'refused',
      'offline',
      'server',
      'malformed',
      'misconfigured',
      'unexpected',
    ]),
    raw,
  }),
]);

/** A number that makes no sense is left out rather than shown; a code that is not in the list is not let in. */
export const failureSchema: v.GenericSchema<unknown, Failure> = v.pipe(failures, v.transform(compact));
