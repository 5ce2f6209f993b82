import type { RefusedReason } from '@mfa-flow/contract';
import { readyFactors } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { demandsFactor } from '../accounts/policy.ts';
import { requirementOf } from '../accounts/requirement.ts';
import type { Session } from './sessions.ts';
import type { EnrollableKind, StoredFactor } from '../accounts/factor.ts';

/** What a session still needs. Computed on every read, from the current state. */
export type SessionStatus =
  | { readonly is: 'complete' }
  | { readonly is: 'refused'; readonly reason: RefusedReason }
  | { readonly is: 'emailUnverified' }
  | {
      readonly is: 'open';
      readonly factors: readonly StoredFactor[];
      /** The kinds that may be set up now. */
      readonly setUp: readonly EnrollableKind[];
      readonly progress?: { readonly step: number; readonly of: number };
    };

export function sessionStatusOf({ account, first, proofs, isRemembered }: Session): SessionStatus {
  if (account.blocked) return { is: 'refused', reason: 'account' };
  if (account.passwordResetRequired) return { is: 'refused', reason: 'passwordReset' };
  if (waitsForEmail(account, 'first')) return { is: 'emailUnverified' };

  const ready = readyFactors(account);
  const isAsked = !isRemembered && (account.protectionOn || demandsFactor(account.policy));
  const requirement = requirementOf(isAsked ? account.policy : 'none', {
    ready: ready.map((factor) => factor.kind),
    used: proofs.map((proof) => proof.kind),
    first,
  });
  if (requirement.is === 'met') {
    return waitsForEmail(account, 'last') ? { is: 'emailUnverified' } : { is: 'complete' };
  }
  if (requirement.is === 'impossible') return { is: 'refused', reason: requirement.because };
  const { kinds, setUp, progress } = requirement;
  return {
    is: 'open',
    factors: ready.filter((factor) => kinds.includes(factor.kind)),
    setUp,
    ...(progress && { progress }),
  };
}

const waitsForEmail = (account: Account, when: 'first' | 'last') =>
  account.emailMustBeVerified === when && !account.emailVerified;
