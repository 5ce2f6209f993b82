import type { Check, Factor } from '@mfa-flow/contract';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { ChallengeOutput } from './challenge.types.ts';

/** The failures that end the challenge, as the parent is told. `isStuck`: starting the challenge again does not help. */
export function endOf(failure: FlowFailure, isStuck: boolean): ChallengeOutput | undefined {
  const route = failureRoutes[failure.code];
  if (route === 'changed' || route === 'sessionEnded' || route === 'wayGone' || route === 'wayUnusable') {
    return { type: route };
  }
  return isStuck ? { type: 'restartLoop' } : undefined;
}

export type Standing = 'stillAsked' | 'changed' | 'sessionEnded';

/** What a read after a lost answer says about this challenge. */
export function afterReread(
  outcome: Outcome<Check>,
  factor: Factor,
  canDo: 'challenge' | 'setUp' = 'challenge',
): Standing {
  if (!outcome.ok) return outcome.failure.code === 'session_ended' ? 'sessionEnded' : 'stillAsked';
  const check = outcome.value;
  if (check.status === 'signedOut') return 'sessionEnded';
  if (check.status !== 'factorsRequired') return 'changed';
  return check.factors.some((each) => each.id === factor.id && each.can[canDo]) ? 'stillAsked' : 'changed';
}
