import type { Enrolment, SentEnrolment } from '@mfa-flow/contract';
import { readHandle, readSentChallenge } from './challenge.ts';
import { either, object, oneOf, text, type Read } from './parse.ts';

const readSentEnrolment: Read<SentEnrolment> = object({
  kind: oneOf('email', 'phone'),
  handle: readHandle,
  sent: readSentChallenge,
});

/** Accepts over-long key addresses: they are rejected where keys are read, with a report to the developer. */
const uri = text(100_000, 1);

type CodeEnrolment = Exclude<Enrolment, { kind: 'passkey' }>;

/** An enrolment that a code confirms. */
export const readEnrolment: Read<CodeEnrolment> = either(
  readSentEnrolment,
  object({ kind: oneOf('authenticator'), handle: readHandle, uri }),
);
