import { maskIdentifier } from '@mfa-flow/contract';
import type { Account } from '@mfa-flow/contract';
import type { MfaInfo, SignInFactor } from './vendor/mfa-info.ts';

/** How the user signed in on this page, and with which identifier. */
export interface SignIn {
  readonly factorId: SignInFactor;
  readonly identifier: string;
}

export interface Owner {
  readonly account: Account;
  readonly identifierMatches?: boolean;
}

interface Known {
  readonly id: string;
  readonly info: MfaInfo;
  /** How this session began, if it is known. */
  readonly firstFactor: string | undefined;
  readonly typed: string | undefined;
  readonly signIn: SignIn | undefined;
  /** The ways to sign in on this page. */
  readonly offered: readonly SignInFactor[];
}

const isEmail = (text: string) => text.includes('@');

/** Normalised as servers do. */
const written = (text: string) =>
  isEmail(text) ? text.trim().toLowerCase() : text.replace(/(?!^\+)\D/g, '');

const isSame = (one: string, other: string) => written(one) === written(other);

/** Servers may normalise numbers and non-ASCII letters differently: then a difference is not certain. */
const isSurelyAnother = (one: string, other: string) =>
  isEmail(one) ? /^[\x20-\x7e]*$/.test(one) : written(one).slice(-6) !== written(other).slice(-6);

/** The identifier of the account for this way to sign in. Undefined: none, or unknown. */
function matching(typed: string, { info, signIn, offered }: Known): { found?: string; isKnown: boolean } {
  const isOurs = signIn !== undefined && isSame(signIn.identifier, typed);
  const ids = isOurs ? [signIn.factorId] : offered.filter((id) => (id === 'otp-phone') !== isEmail(typed));
  const lists = ids.map((id) => info.identifiers[id]);
  const found = lists.map((list) => list?.find((each) => isSame(each, typed)));
  const [first] = found;
  if (first !== undefined && !found.includes(undefined)) return { found: first, isKnown: true };
  // If it was not typed to sign in, it may belong to the account in a way that the server does not list.
  const isAnother = lists.every((list) => list?.every((each) => isSurelyAnother(typed, each)) ?? false);
  return { isKnown: isOurs && isAnother };
}

/** The owner of the session. Whole addresses don't go further than this. */
export function ownerOf(known: Known): Owner {
  const { id, info, firstFactor, typed } = known;
  const match = typed === undefined ? undefined : matching(typed, known);
  const own = Object.entries(info.identifiers).find(([factorId]) => factorId === firstFactor)?.[1];
  const identifier = match?.found ?? own?.[0];
  return {
    account: { id, ...(identifier !== undefined && { identifier: maskIdentifier(identifier) }) },
    ...(match?.isKnown === true && { identifierMatches: match.found !== undefined }),
  };
}
