import type { CodeFormat, Destination, Factor } from '@mfa-flow/contract';
import {
  boolean,
  either,
  lenient,
  lenientList,
  list,
  ParseError,
  object,
  oneOf,
  text,
  wholeNumber,
  type Read,
} from './parse.ts';

export const readId = text(1_000, 1);

export const atMostOneLetter: Read<string> = (input) => {
  const letter = text(10)(input);
  if (Array.from(letter).length > 1) throw new ParseError();
  return letter;
};

export const lastDigits: Read<string> = (input) => {
  const digits = text(3)(input);
  if (!/^\d*$/.test(digits)) throw new ParseError();
  return digits;
};

/** Rejects anything that isn't masked, so that an adapter's bug can't show a whole address (SEC-5). */
export const readDestination: Read<Destination> = either(
  object({ id: readId, kind: oneOf('email'), mailbox: atMostOneLetter, domain: atMostOneLetter }),
  object({ id: readId, kind: oneOf('phone'), ending: lastDigits }),
);

export const readCodeFormat: Read<CodeFormat> = either(
  object({ alphabet: oneOf('digits'), length: wholeNumber(4, 12) }),
  object({ alphabet: oneOf('text') }, { ignore: oneOf('case', 'caseAndHyphens') }),
);

const readGivenFactor = object(
  {
    id: readId,
    kind: readId,
    delivery: oneOf('none', 'sent', 'ceremony'),
    can: either(
      object({ challenge: oneOf(true), setUp: boolean }),
      object({ challenge: oneOf(false), setUp: oneOf(true) }),
    ),
  },
  // Destinations and `lastUsed` are only for display (ERR-39): an unmasked destination is dropped (SEC-5).
  { code: readCodeFormat, destinations: lenient(lenientList(readDestination)), lastUsed: lenient(boolean) },
);

const readFactor: Read<Factor> = (input) => ({ destinations: [], ...readGivenFactor(input) });

/** Keeps the first factor of each id: factors are chosen by id. */
export const readFactors: Read<readonly Factor[]> = (input) => {
  const factors = list(readFactor)(input);
  return factors.filter(({ id }, index) => factors.findIndex((each) => each.id === id) === index);
};
