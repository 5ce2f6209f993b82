import { appsOf } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { isSent } from '../accounts/factor.ts';
import type { EnrollableFactor } from '../accounts/factor.ts';

/** Each app by itself, and the addresses. */
export const listedFactors = (account: Account): readonly EnrollableFactor[] => [
  ...appsOf(account),
  ...account.factors.filter((factor) => isSent(factor)),
];

/** An account has one address of a kind, so the kind serves as its id. */
export const listedId = (factor: EnrollableFactor): string =>
  factor.kind === 'authenticator' ? factor.id : factor.kind;
