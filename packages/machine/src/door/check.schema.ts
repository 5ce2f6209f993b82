import type { Check } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from './compact.ts';
import { destinationSchema, factorsSchema, identifier } from './factor.schema.ts';

const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));

const account = v.pipe(
  v.object({ id: identifier, displayName: v.optional(v.pipe(v.string(), v.maxLength(300))) }),
  v.transform(compact),
);

const check = v.variant('status', [
  v.object({ status: v.literal('signedOut') }),
  v.object({ status: v.literal('complete'), account }),
  v.object({
    status: v.literal('factorsRequired'),
    factors: factorsSchema,
    progress: v.fallback(v.optional(v.object({ step, of: step })), undefined),
  }),
  v.object({ status: v.literal('emailVerificationRequired'), destination: v.optional(destinationSchema) }),
  v.object({
    status: v.literal('refused'),
    reason: v.picklist(['noWay', 'account', 'passwordReset', 'misconfigured']),
  }),
]);

/** What the server says of the session. Anything else is not an answer, and never "no second step needed". */
export const checkSchema: v.GenericSchema<unknown, Check> = v.pipe(check, v.transform(compact));
