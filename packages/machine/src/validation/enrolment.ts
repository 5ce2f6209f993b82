import type { Enrolment, SentEnrolment } from '@mfa-flow/contract';
import { readHandle, readSentChallenge } from './challenge.ts';
import { either, object, oneOf, text, type Read } from './parse.ts';

const readSentEnrolment: Read<SentEnrolment> = object({
  kind: oneOf('email', 'phone'),
  handle: readHandle,
  sent: readSentChallenge,
});

/** Longer addresses of a key are let in here and refused where keys are read, with a word to the developer. */
const uri = text(100_000, 1);

type CodeEnrolment = Exclude<Enrolment, { kind: 'passkey' }>;

/** What was begun and is confirmed by a code. */
export const readEnrolment: Read<CodeEnrolment> = either(
  readSentEnrolment,
  object({ kind: oneOf('authenticator'), handle: readHandle, uri }),
);
