import type { Check, Factor } from '@mfa-flow/contract';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { ChallengeOutput } from './challenge.types.ts';

/** The failures that end the challenge, as the parent is told. A restart ends it only when it does not help. */
export function endOf(failure: FlowFailure, isRestartLoop: boolean): ChallengeOutput | undefined {
  const route = failureRoutes[failure.code];
  if (route === 'restart') return isRestartLoop ? { type: 'restartLoop' } : undefined;
  return route === 'changed' || route === 'sessionEnded' || route === 'wayGone' || route === 'wayUnusable'
    ? { type: route }
    : undefined;
}

/** What a read after a lost answer says about this challenge. */
export function afterReread(
  outcome: Outcome<Check>,
  factor: Factor,
): 'stillAsked' | 'changed' | 'sessionEnded' {
  if (!outcome.ok) return outcome.failure.code === 'session_ended' ? 'sessionEnded' : 'stillAsked';
  const check = outcome.value;
  if (check.status === 'signedOut') return 'sessionEnded';
  if (check.status !== 'factorsRequired') return 'changed';
  return check.factors.some((each) => each.id === factor.id && each.can.challenge) ? 'stillAsked' : 'changed';
}
