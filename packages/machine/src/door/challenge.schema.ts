import { toHandle, type Challenge, type SentChallenge, type Verified } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from './compact.ts';
import { codeFormatSchema, destinationSchema, identifier } from './factor.schema.ts';

const handle = v.pipe(v.string(), v.minLength(1), v.transform(toHandle));
const duration = v.fallback(v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))), undefined);

const sentChallenge = v.pipe(
  v.object({
    handle,
    factorId: identifier,
    delivery: v.literal('sent'),
    by: v.picklist(['code', 'link']),
    destination: v.optional(destinationSchema),
    code: v.optional(codeFormatSchema),
    lastsMs: duration,
    resendInMs: duration,
  }),
  v.transform(compact),
);

const unsentChallenge = v.pipe(
  v.object({
    handle,
    factorId: identifier,
    delivery: v.picklist(['none', 'ceremony']),
    lastsMs: duration,
    options: v.optional(v.unknown()),
  }),
  v.transform(compact),
);

export const sentChallengeSchema: v.GenericSchema<unknown, SentChallenge> = sentChallenge;

export const challengeSchema: v.GenericSchema<unknown, Challenge> = v.union([sentChallenge, unsentChallenge]);

export const verifiedSchema: v.GenericSchema<unknown, Verified> = v.pipe(
  v.object({
    recoveryCodesLeft: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))), undefined),
  }),
  v.transform(compact),
);
