import type { MemoryAccount } from './options.ts';
import type { Policy } from './policy.ts';
import type { Way, WayMaker } from './ways.ts';

/** An account as the backend keeps it. */
export interface Account {
  readonly id: string;
  readonly identifier: string;
  readonly password: string;
  readonly displayName: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  ways: readonly Way[];
  policy: Policy;
  blocked: boolean;
  passwordResetRequired: boolean;
  lastUsed: Way['kind'] | undefined;
}

export interface Accounts {
  readonly identifiers: readonly string[];
  /** `identifier` as it comes out of `sameIdentifier`. */
  readonly byIdentifier: (identifier: string) => Account | undefined;
  /** For tests and demos, which know whom they mean. Throws for anybody else. */
  readonly named: (idOrIdentifier: string) => Account;
}

/** Addresses are not case sensitive to the people who type them. */
export const sameIdentifier = (identifier: string) => identifier.trim().toLowerCase();

export function createAccounts(list: readonly MemoryAccount[], policy: Policy, makeWay: WayMaker): Accounts {
  const accounts = list.map((written) => createAccount(written, policy, makeWay));
  const byIdentifier = (identifier: string) => accounts.find((account) => account.identifier === identifier);
  return {
    identifiers: accounts.map((account) => account.identifier),
    byIdentifier,
    named(name) {
      const account = accounts.find(({ id }) => id === name) ?? byIdentifier(sameIdentifier(name));
      if (account === undefined) {
        throw new Error(
          `There is no account "${name}". createMemoryBackend knows: ${accounts.map(({ id }) => id).join(', ')}.`,
        );
      }
      return account;
    },
  };
}

function createAccount(written: MemoryAccount, policy: Policy, makeWay: WayMaker): Account {
  const account: Account = {
    id: written.id,
    identifier: sameIdentifier(written.identifier),
    password: written.password,
    displayName: written.displayName,
    email: written.email ?? (written.identifier.includes('@') ? written.identifier.trim() : undefined),
    phone: written.phone,
    ways: [],
    policy: written.policy ?? policy,
    blocked: written.blocked ?? false,
    passwordResetRequired: written.passwordResetRequired ?? false,
    lastUsed: undefined,
  };
  account.ways = (written.factors ?? []).map((factor) => makeWay(account, factor));
  return account;
}
