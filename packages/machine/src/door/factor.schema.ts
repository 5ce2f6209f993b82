import type { CodeFormat, Destination, Factor } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from './compact.ts';

export const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));

const atMostOneLetter = v.pipe(
  v.string(),
  v.check((text) => Array.from(text).length <= 1),
);

/** More than a mask shows is refused here, so that an adapter's slip cannot put an address on the screen (SEC-5). */
export const destinationSchema: v.GenericSchema<unknown, Destination> = v.variant('kind', [
  v.object({
    id: identifier,
    kind: v.literal('email'),
    mailbox: atMostOneLetter,
    domain: atMostOneLetter,
  }),
  v.object({ id: identifier, kind: v.literal('phone'), ending: v.pipe(v.string(), v.regex(/^\d{0,3}$/)) }),
]);

export const codeFormatSchema: v.GenericSchema<unknown, CodeFormat> = v.variant('alphabet', [
  v.object({
    alphabet: v.literal('digits'),
    length: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(12)),
  }),
  v.pipe(
    v.object({
      alphabet: v.literal('text'),
      ignore: v.optional(v.picklist(['case', 'caseAndHyphens'])),
    }),
    v.transform(compact),
  ),
]);

const can = v.union([
  v.object({ challenge: v.literal(true), setUp: v.boolean() }),
  v.object({ challenge: v.literal(false), setUp: v.literal(true) }),
]);

const factor = v.pipe(
  v.object({
    id: identifier,
    kind: identifier,
    delivery: v.picklist(['none', 'sent', 'ceremony']),
    code: v.optional(codeFormatSchema),
    can,
    destinations: v.array(destinationSchema),
    lastUsed: v.optional(v.boolean()),
  }),
  v.transform(compact),
);

/** The first of several with the same id counts: ids are how a way is chosen. */
function withoutRepeats(factors: readonly Factor[]): readonly Factor[] {
  return [...new Map(factors.toReversed().map((each) => [each.id, each])).values()].toReversed();
}

export const factorsSchema: v.GenericSchema<unknown, readonly Factor[]> = v.pipe(
  v.array(factor),
  v.transform((factors) => withoutRepeats(factors)),
);
