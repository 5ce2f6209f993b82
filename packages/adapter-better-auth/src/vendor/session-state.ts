import type { Account, Destination } from '@mfa-flow/contract';
import { countOf, fieldOf, listOf, textOf } from './read.ts';
import type { Read } from './read.ts';

/** The ids of factors, as better-auth calls them. */
export type FactorId = 'totp' | 'otp' | 'backupCode';

export interface PendingFactor {
  readonly id: FactorId;
  /** Of a code that is no recovery code. */
  readonly digits?: number;
  readonly destination?: Destination;
  /** How long a code that is sent lives. */
  readonly lastsMs?: number;
}

interface Owned {
  readonly account: Account;
  readonly identifierMatches?: boolean;
}

/** What `/mfa-flow/session` says. */
export type SessionState =
  | { readonly status: 'signedOut' }
  | (Owned & { readonly status: 'complete' })
  | (Owned & {
      readonly status: 'pending';
      readonly factors: readonly PendingFactor[];
      readonly rememberDeviceMs?: number;
    });

const firstOf = (value: unknown, name: string): string | undefined => {
  const text = fieldOf(value, name);
  // Masked: a letter, or none.
  return typeof text === 'string' && Array.from(text).length <= 1 ? text : undefined;
};

const readMask: Read<{ kind: 'email'; mailbox: string; domain: string }> = (value) => {
  const [mailbox, domain] = [firstOf(value, 'mailbox'), firstOf(value, 'domain')];
  if (fieldOf(value, 'kind') !== 'email' || mailbox === undefined || domain === undefined) return undefined;
  return { kind: 'email', mailbox, domain };
};

const readDestination: Read<Destination> = (value) => {
  const [id, mask] = [textOf(value, 'id'), readMask(value)];
  return id === undefined || mask === undefined ? undefined : { id, ...mask };
};

export const readAccount: Read<Account> = (value) => {
  const [id, identifier, displayName] = [
    textOf(value, 'id'),
    readMask(fieldOf(value, 'identifier')),
    textOf(value, 'displayName'),
  ];
  if (id === undefined || identifier === undefined) return undefined;
  return { id, identifier, ...(displayName !== undefined && { displayName }) };
};

/** Undefined: not a factor of this adapter. */
export const readFactor: Read<PendingFactor> = (value) => {
  const id = fieldOf(value, 'id');
  const digits = countOf(value, 'digits');
  if (id === 'backupCode') return { id };
  if (digits === undefined || digits < 1 || digits > 20) return undefined;
  if (id === 'totp') return { id, digits };
  const destination = readDestination(fieldOf(value, 'destination'));
  if (id !== 'otp' || destination === undefined) return undefined;
  const lastsMs = countOf(value, 'lastsMs');
  return { id, digits, destination, ...(lastsMs !== undefined && { lastsMs }) };
};

export const readSessionState: Read<SessionState> = (answer) => {
  const status = fieldOf(answer, 'status');
  if (status === 'signedOut') return { status };
  const account = readAccount(fieldOf(answer, 'account'));
  if (account === undefined) return undefined;
  const matches = fieldOf(answer, 'identifierMatches');
  const owned = { account, ...(typeof matches === 'boolean' && { identifierMatches: matches }) };
  if (status === 'complete') return { status, ...owned };
  const factors = listOf(fieldOf(answer, 'factors'), readFactor);
  if (status !== 'pending' || factors === undefined) return undefined;
  const rememberDeviceMs = countOf(answer, 'rememberDeviceMs');
  return {
    status,
    ...owned,
    factors,
    ...(rememberDeviceMs !== undefined && { rememberDeviceMs }),
  };
};
