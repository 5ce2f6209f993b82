import { sameAddress } from './addresses.ts';
import { hasFactor } from './account.ts';
import type { Account } from './account.ts';
import { assertAccount, noSwitch } from './assert-account.ts';
import type { MemoryAccount } from './account-options.ts';
import type { Settings } from '../settings.ts';
import type { SentKind } from './factor.ts';
import type { GiveFactor } from './give-factor.ts';

export interface Accounts {
  readonly identifiers: readonly string[];
  /** `identifier` as it comes out of `sameIdentifier`. */
  readonly byIdentifier: (identifier: string) => Account | undefined;
  /** Who has this address on file. */
  readonly byAddress: (kind: SentKind, address: string) => Account | undefined;
  /** Whether an address belongs to anybody else, on file or as a factor. */
  readonly isTaken: (kind: SentKind, address: string, by: Account) => boolean;
  /** For tests and demos, which know whom they mean. Throws for anybody else. */
  readonly named: (idOrIdentifier: string) => Account;
}

/** Addresses are not case sensitive to the people who type them. */
export const sameIdentifier = (identifier: string) => identifier.trim().toLowerCase();

export function createAccounts(
  list: readonly MemoryAccount[],
  settings: Settings,
  giveFactor: GiveFactor,
): Accounts {
  const accounts = list.map((written) => createAccount(written, settings, giveFactor));
  const byIdentifier = (identifier: string) => accounts.find((account) => account.identifier === identifier);
  return {
    identifiers: accounts.map((account) => account.identifier),
    byIdentifier,
    byAddress: (kind, address) =>
      accounts.find(({ [kind]: own }) => own !== undefined && sameAddress(kind, own, address)),
    isTaken: (kind, address, by) =>
      accounts.some(
        (account) =>
          account !== by && addressesOf(account, kind).some((own) => sameAddress(kind, own, address)),
      ),
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

function addressesOf(account: Account, kind: SentKind): readonly string[] {
  const factors = account.factors.flatMap((factor) => (factor.kind === kind ? [factor.address] : []));
  return [...factors, account.identifier, ...(account[kind] === undefined ? [] : [account[kind]])];
}

function createAccount(written: MemoryAccount, settings: Settings, giveFactor: GiveFactor): Account {
  const account: Account = {
    id: written.id,
    identifier: sameIdentifier(written.identifier),
    password: written.password,
    displayName: written.displayName,
    email: written.email ?? (written.identifier.includes('@') ? written.identifier.trim() : undefined),
    phone: written.phone,
    emailVerified: written.emailVerified ?? true,
    emailMustBeVerified: written.emailMustBeVerified ?? settings.emailMustBeVerified,
    factors: [],
    newAuthenticator: undefined,
    appsAdded: 0,
    policy: written.policy ?? settings.policy,
    protectionOn: true,
    blocked: written.blocked ?? false,
    passwordResetRequired: written.passwordResetRequired ?? false,
    lastUsed: undefined,
  };
  written.factors?.forEach((factor) => giveFactor(account, factor));
  if (settings.selfService.protection === 'switch') {
    account.protectionOn = written.protectionOn ?? hasFactor(account);
  } else if (written.protectionOn !== undefined) throw noSwitch(account);
  assertAccount(account, settings);
  return account;
}
