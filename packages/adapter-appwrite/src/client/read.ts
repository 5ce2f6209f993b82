import { isAddressLike, maskIdentifier } from '@mfa-flow/contract';
import type { Account, Destination } from '@mfa-flow/contract';
import { toPlaces } from '../first-factor.ts';
import { fieldOf, textIn } from './field-of.ts';
import type { Read } from './calls.ts';

// Small readers: they copy only the needed fields, since response objects contain functions.

export interface User {
  readonly account: Account;
  readonly places: readonly Destination[];
  /** Whole: they stay in the adapter. */
  readonly addresses: readonly (string | undefined)[];
}

/** A challenge has an id too, so this checks a field that only users have. */
export const readUser: Read<User> = (answer) => {
  const id = textIn(answer, '$id');
  if (id === undefined || typeof fieldOf(answer, 'emailVerification') !== 'boolean') return undefined;
  const [displayName, email, phone] = ['name', 'email', 'phone'].map((name) => textIn(answer, name));
  const identifier = email ?? phone;
  return {
    account: {
      id,
      // People are imported with their address for a name.
      ...(displayName !== undefined && !isAddressLike(displayName) && { displayName }),
      ...(identifier !== undefined && { identifier: maskIdentifier(identifier) }),
    },
    places: toPlaces(email, phone),
    addresses: [email, phone],
  };
};

/** The names of the factors that are ready. Old servers leave some out; what is there has to be a boolean. */
export const readFactors: Read<ReadonlySet<string>> = (answer) => {
  const ready = new Set<string>();
  for (const [name, isRequired] of factorFields) {
    const value = fieldOf(answer, name);
    if (typeof value !== 'boolean' && (isRequired || value !== undefined)) return undefined;
    if (value === true) ready.add(name);
  }
  return ready;
};

const factorFields = [
  ['totp', true],
  ['email', true],
  ['phone', true],
  ['recoveryCode', false],
  ['custom', false],
] as const;

export const readId: Read<string> = (answer) => textIn(answer, '$id');

export const readUserId: Read<string> = (answer) => textIn(answer, 'userId');

export interface Begun {
  readonly id: string;
  /** The owner of the challenge, if the server says. */
  readonly userId: string | undefined;
  /** As stated by the server, which may not adhere to it. */
  readonly lastsMs: number;
}

const hour = 3_600_000;

export const readBegun: Read<Begun> = (answer) => {
  const id = readId(answer);
  if (id === undefined) return undefined;
  const [from = NaN, until = NaN] = ['$createdAt', 'expire'].map((name) =>
    Date.parse(textIn(answer, name) ?? ''),
  );
  return { id, userId: textIn(answer, 'userId'), lastsMs: until > from ? until - from : hour };
};

export interface Session {
  readonly userId: string | undefined;
  /** The factors of the session; empty if the server does not say. */
  readonly factors: readonly string[];
}

export const readSession: Read<Session> = (answer) => {
  if (readId(answer) === undefined) return undefined;
  const factors: unknown = fieldOf(answer, 'factors');
  return {
    userId: textIn(answer, 'userId'),
    factors: Array.isArray(factors) ? factors.filter((each) => typeof each === 'string') : [],
  };
};

/** For calls whose answer is empty. */
export const readAnything: Read<true> = () => true;
