import type { RefusedReason } from '@mfa-flow/contract';
import { requirementOf } from './policy.ts';
import type { Session } from './sessions.ts';
import { readyWays } from './ways.ts';
import type { Way } from './ways.ts';

/** How far a session has come. Worked out anew at every question, from what is true then. */
export type Standing =
  | { readonly is: 'complete' }
  | { readonly is: 'refused'; readonly reason: RefusedReason }
  | {
      readonly is: 'open';
      readonly ways: readonly Way[];
      readonly progress?: { readonly step: number; readonly of: number };
    };

export function standingOf({ account, proofs }: Session): Standing {
  if (account.blocked) return { is: 'refused', reason: 'account' };
  if (account.passwordResetRequired) return { is: 'refused', reason: 'passwordReset' };

  const ready = readyWays(account);
  const requirement = requirementOf(
    account.policy,
    ready.map((way) => way.kind),
    proofs.map((proof) => proof.kind),
  );
  if (requirement.is === 'met') return { is: 'complete' };
  if (requirement.is === 'impossible') return { is: 'refused', reason: requirement.because };
  return {
    is: 'open',
    ways: ready.filter((way) => requirement.kinds.includes(way.kind)),
    ...(requirement.progress && { progress: requirement.progress }),
  };
}
