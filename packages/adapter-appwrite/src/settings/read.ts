import { fieldOf, textIn } from '../client/field-of.ts';
import type { Read } from '../client/calls.ts';
import { readFactors, readId, readUser } from '../client/read.ts';
import type { User } from '../client/read.ts';

/** An address on file. Whole: it stays in the adapter. */
interface OnFile {
  readonly address: string;
  readonly isVerified: boolean;
}

/** The account as settings need it. */
export interface Person extends User {
  readonly isProtected: boolean;
  readonly email: OnFile | undefined;
  readonly phone: OnFile | undefined;
  /** Whoever came by a code or a provider may have none: the first one that is sent with an address becomes theirs. */
  readonly hasPassword: boolean;
}

export const readPerson: Read<Person> = (answer) => {
  const user = readUser(answer);
  const isProtected = fieldOf(answer, 'mfa');
  if (user === undefined || typeof isProtected !== 'boolean') return undefined;
  const onFile = (kind: 'email' | 'phone'): OnFile | undefined => {
    const address = textIn(answer, kind);
    return address === undefined
      ? undefined
      : { address, isVerified: fieldOf(answer, `${kind}Verification`) === true };
  };
  return {
    ...user,
    isProtected,
    email: onFile('email'),
    phone: onFile('phone'),
    hasPassword: fieldOf(answer, 'passwordUpdate') !== '',
  };
};

/** The list of factors, and whether it tells of recovery codes: servers before 1.5.5 have them and never list them. */
interface Listed {
  readonly listed: ReadonlySet<string>;
  readonly listsRecoveryCodes: boolean;
}

export const readListed: Read<Listed> = (answer) => {
  const listed = readFactors(answer);
  return listed && { listed, listsRecoveryCodes: fieldOf(answer, 'recoveryCode') !== undefined };
};

/** One of the account's sessions. */
export interface ListedSession {
  readonly id: string;
  readonly userId: string | undefined;
  readonly isCurrent: boolean;
  /** The address that it was signed in with, if the server says. */
  readonly signedInWith: string | undefined;
  /** When it ends, and when a second step last succeeded in it, in ms since 1970. NaN: not said, or never. */
  readonly endsAt: number;
  readonly provedAt: number;
}

/** Undefined as well if not exactly one is the session that asks: then nobody knows which are the others. */
export const readSessions: Read<readonly ListedSession[]> = (answer) => {
  const list = fieldOf(answer, 'sessions');
  if (!Array.isArray(list)) return undefined;
  const sessions: ListedSession[] = [];
  for (const each of list as readonly unknown[]) {
    const id = readId(each);
    if (id === undefined) return undefined;
    const timeOf = (name: string) => Date.parse(textIn(each, name) ?? '');
    sessions.push({
      id,
      userId: textIn(each, 'userId'),
      isCurrent: fieldOf(each, 'current') === true,
      signedInWith: textIn(each, 'providerUid'),
      endsAt: timeOf('expire'),
      provedAt: timeOf('mfaUpdatedAt'),
    });
  }
  return sessions.filter(({ isCurrent }) => isCurrent).length === 1 ? sessions : undefined;
};

export const readKey: Read<string> = (answer) => textIn(answer, 'uri');

export const readCodes: Read<readonly string[]> = (answer) => {
  const codes = fieldOf(answer, 'recoveryCodes');
  if (!Array.isArray(codes) || codes.length === 0) return undefined;
  const texts = (codes as readonly unknown[]).filter((code) => typeof code === 'string' && code !== '');
  return texts.length === codes.length ? (texts as readonly string[]) : undefined; // filtered above
};
