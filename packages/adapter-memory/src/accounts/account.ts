import type { EmailDemand } from './account-options.ts';
import type { Policy } from './policy.ts';
import type { AuthenticatorFactor, StoredFactor, StoredFactorKind } from './factor.ts';

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
  newAuthenticator: AuthenticatorFactor | undefined;
  policy: Policy;
  blocked: boolean;
  passwordResetRequired: boolean;
  lastUsed: StoredFactorKind | undefined;
}

/** The factors that work now: used-up recovery codes are no factor. */
export const readyFactors = (account: Account): readonly StoredFactor[] =>
  account.factors.filter((factor) => factor.kind !== 'recoveryCode' || factor.codes.size > 0);

/** Adds a factor, in the place of one of the same kind. */
export function putFactor(account: Account, factor: StoredFactor): void {
  dropFactor(account, factor.kind);
  account.factors = [...account.factors, factor];
}

export function dropFactor(account: Account, kind: StoredFactorKind): void {
  account.factors = account.factors.filter((factor) => factor.kind !== kind);
}

/** What wrong codes and messages are counted by: neither a new challenge nor a new session gives new tries. */
export const factorKey = (account: Account, kind: StoredFactorKind): string => `${kind} ${account.id}`;
