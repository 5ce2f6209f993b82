import { isAddressLike } from '@mfa-flow/contract';
import type { Account, Check, MaskedIdentifier } from '@mfa-flow/contract';
import { atMostOneLetter, lastDigits, readDestination, readFactors, readId } from './factor.ts';
import { readRaw } from './failure.ts';
import {
  boolean,
  either,
  lenient,
  number,
  ParseError,
  object,
  oneOf,
  text,
  wholeNumber,
  type Read,
} from './parse.ts';

const step = wholeNumber(1, 20);

/** Longer names are cut: they are only shown. */
const longestName = 300;
const readName: Read<string> = (input) => {
  const name = text(100_000)(input).slice(0, longestName);
  // No name, but a whole address, by a bug of the adapter (SEC-5).
  if (isAddressLike(name)) throw new ParseError();
  return name;
};

/** Drops anything that isn't masked, so that an adapter's bug can't show a whole address (SEC-5). */
const readIdentifier: Read<MaskedIdentifier> = either(
  object({ kind: oneOf('email'), mailbox: atMostOneLetter, domain: atMostOneLetter }),
  object({ kind: oneOf('phone'), ending: lastDigits }),
  object({ kind: oneOf('username'), initial: atMostOneLetter }),
);

/** Only the id matters; an invalid name is ignored (ERR-39). */
export const readAccount: Read<Account> = object(
  { id: readId },
  { displayName: lenient(readName), identifier: lenient(readIdentifier) },
);

/** An invalid account counts as unknown: it grants nothing. */
const owner = { account: lenient(readAccount), identifierMatches: lenient(boolean) };

const readProgress = lenient((input: unknown) => {
  const progress = object({ step, of: step })(input);
  if (progress.step > progress.of) throw new ParseError();
  return progress;
});

/** An offer that is not understood is not made. */
const readRememberDevice = lenient(object({}, { lastsMs: lenient(number) }));

/** What the server says about the session. Anything else is malformed, never "no second step needed". */
export const readCheck: Read<Check> = either(
  object({ status: oneOf('signedOut') }),
  object({ status: oneOf('complete'), account: readAccount }, { identifierMatches: owner.identifierMatches }),
  object(
    { status: oneOf('factorsRequired'), factors: readFactors },
    { ...owner, progress: readProgress, rememberDevice: readRememberDevice },
  ),
  object({ status: oneOf('emailVerificationRequired') }, { ...owner, destination: lenient(readDestination) }),
  object(
    { status: oneOf('refused'), reason: oneOf('noFactor', 'account', 'passwordReset', 'misconfigured') },
    { ...owner, raw: readRaw },
  ),
);
