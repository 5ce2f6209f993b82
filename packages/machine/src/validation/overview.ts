import type { AccountFactor, AddableFactor, Overview, RememberedDevice } from '@mfa-flow/contract';
import { readAccount } from './check.ts';
import { readDestination, readId } from './factor.ts';
import { boolean, lenient, lenientList, list, number, object, oneOf, text, wholeNumber } from './parse.ts';
import type { Read } from './parse.ts';

/** Longer names are cut: they are only shown. */
const longestLabel = 300;
const readLabel: Read<string> = (input) => text(100_000)(input).slice(0, longestLabel);

const readDuration: Read<number> = (input) => Math.max(0, number(input));

const readFactor: Read<AccountFactor> = object(
  { id: readId, kind: readId, state: oneOf('on', 'needsVerification') },
  {
    // An unmasked destination is dropped (SEC-5).
    destination: lenient(readDestination),
    label: lenient(readLabel),
    addedAgoMs: lenient(readDuration),
    usedAgoMs: lenient(readDuration),
    keptBecause: oneOf('required', 'signIn', 'unsupported'),
  },
);

const readAddable: Read<AddableFactor> = object(
  { kind: oneOf('authenticator', 'email', 'phone', 'passkey'), destinations: lenientList(readDestination) },
  { replaces: object({ factorId: readId, keepsOld: boolean }), named: lenient(boolean) },
);

/** Keeps the first factor of each id: factors are removed by id. */
const readFactors: Read<readonly AccountFactor[]> = (input) => {
  const factors = list(readFactor)(input);
  return factors.filter(({ id }, index) => factors.findIndex((each) => each.id === id) === index);
};

const readDevice: Read<RememberedDevice> = object(
  { id: readId },
  {
    name: lenient(readLabel),
    isThisOne: lenient(boolean),
    lastsMs: lenient(readDuration),
    usedAgoMs: lenient(readDuration),
  },
);

/** The settings of an account. What isn't understood is never shown as protection. */
export const readOverview: Read<Overview> = object(
  { account: readAccount, factors: readFactors, addable: lenientList(readAddable) },
  {
    protectionOn: boolean,
    asksForSetUp: lenient(boolean),
    recoveryCodes: object({ state: oneOf('none', 'some') }, { left: lenient(wholeNumber(0, 1_000)) }),
    rememberedDevices: lenientList(readDevice),
    otherSessions: lenient(wholeNumber(0, 1_000_000)),
    provedAgoMs: lenient(readDuration),
    sessionEndsInMs: lenient(readDuration),
  },
);
