import type { Account, Check, Factor, Failure } from '@mfa-flow/contract';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import { isAnotherAccount } from '../shared/owner.ts';
import type { ChallengeOutput } from './challenge.types.ts';
import type { RecheckResult } from './challenge.types.ts';

/** The failures that end the challenge, as reported to the parent. `isStuck`: starting the challenge again does not help. */
export function endOf(failure: FlowFailure, isStuck: boolean): ChallengeOutput | undefined {
  if (failure.code === 'step_up_required') return { type: 'stepUpRequired' };
  if (failure.code === 'session_ended') return endedBy(failure);
  const route = failureRoutes[failure.code];
  if (route === 'changed' || route === 'factorGone' || route === 'factorUnusable') return { type: route };
  return isStuck ? { type: 'restartLoop' } : undefined;
}

const endedBy = ({ cause }: Failure<'session_ended'>): ChallengeOutput => ({
  type: 'sessionEnded',
  ...(cause && { cause }),
});

/** What a read of the session says about this challenge. `account`: the owner of the challenge, if known. */
export function afterRecheck(
  outcome: Outcome<Check>,
  { factor, account, canDo }: { factor: Factor; account: Account | undefined; canDo: 'challenge' | 'setUp' },
): RecheckResult {
  if (!outcome.ok) return outcome.failure.code === 'session_ended' ? 'sessionEnded' : 'stillAsked';
  const check = outcome.value;
  if (check.status === 'signedOut') return 'sessionEnded';
  // Another tab has signed someone else in: send them nothing, and answer no challenge of theirs (SEC-36).
  if (isAnotherAccount(account, check.account)) return 'changed';
  if (check.status !== 'factorsRequired') return 'changed';
  return check.factors.some((each) => each.id === factor.id && each.can[canDo]) ? 'stillAsked' : 'changed';
}
