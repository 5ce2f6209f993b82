import type { EmailDemand } from './account-options.ts';
import type { Policy } from './policy.ts';
import type { AuthenticatorApp, AuthenticatorFactor, StoredFactor, StoredFactorKind } from './factor.ts';

/** An account as the backend keeps it. */
export interface Account {
  readonly id: string;
  readonly identifier: string;
  readonly password: string;
  readonly displayName: string | undefined;
  email: string | undefined;
  phone: string | undefined;
  emailVerified: boolean;
  emailMustBeVerified: EmailDemand;
  factors: readonly StoredFactor[];
  /** The key that was made last and not confirmed yet: there is one at most. */
  newAuthenticator: AuthenticatorApp | undefined;
  /** How many apps there have been, so that no id is given twice. */
  appsAdded: number;
  policy: Policy;
  /** What the switch of the account says; true where there is none, so that the policy decides. */
  protectionOn: boolean;
  blocked: boolean;
  passwordResetRequired: boolean;
  lastUsed: StoredFactorKind | undefined;
}

/** The factors that work now: used-up recovery codes are no factor. */
export const readyFactors = (account: Account): readonly StoredFactor[] =>
  account.factors.filter((factor) => factor.kind !== 'recoveryCode' || factor.codes.size > 0);

/** Recovery codes alone are no factor: they stand in for one. */
export const hasFactor = ({ factors }: Pick<Account, 'factors'>): boolean =>
  factors.some(({ kind }) => kind !== 'recoveryCode');

/** Adds a factor, in the place of one of the same kind. */
export function putFactor(account: Account, factor: StoredFactor): void {
  dropFactor(account, factor.kind);
  account.factors = [...account.factors, factor];
}

export function dropFactor(account: Account, kind: StoredFactorKind): void {
  account.factors = account.factors.filter((factor) => factor.kind !== kind);
}

const authenticatorOf = ({ factors }: Account): AuthenticatorFactor | undefined =>
  factors.find((factor) => factor.kind === 'authenticator');

export const appsOf = (account: Account): readonly AuthenticatorApp[] => authenticatorOf(account)?.apps ?? [];

/** The first is named like the kind, since most accounts have one. */
export const nextAppId = ({ appsAdded }: Account): string =>
  appsAdded === 0 ? 'authenticator' : `authenticator-${appsAdded + 1}`;

/** Adds an app beside the others. */
export function addApp(account: Account, app: AuthenticatorApp): void {
  if (app.id === nextAppId(account)) account.appsAdded += 1;
  const factor = authenticatorOf(account);
  if (factor === undefined) putFactor(account, { kind: 'authenticator', apps: [app] });
  else factor.apps = [...factor.apps, app];
}

export function dropApp(account: Account, id: string): void {
  const factor = authenticatorOf(account);
  if (factor === undefined) return;
  factor.apps = factor.apps.filter((app) => app.id !== id);
  if (factor.apps.length === 0) dropFactor(account, 'authenticator');
}

/** The key for counting wrong codes and messages: neither a new challenge nor a new session resets the count. */
export const factorKey = (account: Account, kind: StoredFactorKind): string => `${kind} ${account.id}`;
