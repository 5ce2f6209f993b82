import {
  toHandle,
  type Challenge,
  type Handle,
  type SentChallenge,
  type UnsentChallenge,
  type Verified,
} from '@mfa-flow/contract';
import { readCodeFormat, readDestination, readId } from './factor.ts';
import { boolean, either, lenient, number, object, oneOf, text, wholeNumber, type Read } from './parse.ts';

/** Handles may be long: they contain whatever the backend needs to find its challenge. */
export const readHandle: Read<Handle> = (input) => toHandle(text(100_000, 1)(input));
const duration = lenient(number);

export const readSentChallenge: Read<SentChallenge> = object(
  { handle: readHandle, factorId: readId, delivery: oneOf('sent'), by: oneOf('code', 'link') },
  {
    destination: lenient(readDestination),
    code: readCodeFormat,
    lastsMs: duration,
    resendInMs: duration,
    newestOnly: lenient(boolean),
  },
);

const readUnsentChallenge: Read<UnsentChallenge> = object(
  { handle: readHandle, factorId: readId, delivery: oneOf('none', 'ceremony') },
  { lastsMs: duration, options: (input) => input },
);

export const readChallenge: Read<Challenge> = either(readSentChallenge, readUnsentChallenge);

export const readVerified: Read<Verified> = object({}, { recoveryCodesLeft: lenient(wholeNumber(0, 1_000)) });
