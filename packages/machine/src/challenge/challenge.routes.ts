import type { Check, Factor } from '@mfa-flow/contract';
import type { FlowFailure, FlowFailureCode, Outcome } from '../shared/flow-failure.ts';
import type { ChallengeOutput } from './challenge.types.ts';

export type ChallengeRoute =
  /** Stay and say what was wrong. The challenge lives. */
  | 'again'
  /** The challenge is too old: stay, and start another at the person's next press. */
  | 'expired'
  /** The challenge cannot go on. */
  | 'restart'
  | 'limit'
  /** It may have taken effect: read the session before asking again. */
  | 'unknown'
  | 'changed'
  | 'sessionEnded'
  | 'wayGone'
  | 'wayUnusable';

/** Where each failure of a challenge leads. Total: a new code does not compile before it is answered here. */
export const challengeRoutes: Record<FlowFailureCode, ChallengeRoute> = {
  wrong_code: 'again',
  wrong_or_expired: 'again',
  wrong_credentials: 'again',
  input_refused: 'again',
  delivery_failed: 'again',
  dismissed: 'again',
  refused: 'again',
  expired_code: 'expired',
  restart: 'restart',
  rate_limited: 'limit',
  locked: 'limit',
  too_many_sends: 'limit',
  session_ended: 'sessionEnded',
  verification_required: 'changed',
  step_up_required: 'changed',
  conflict: 'changed',
  way_gone: 'wayGone',
  misconfigured: 'wayUnusable',
  offline: 'unknown',
  server: 'unknown',
  malformed: 'unknown',
  unexpected: 'unknown',
  timeout: 'unknown',
};

/** The failures that end the challenge, as the parent is told. A restart ends it only when it does not help. */
export function endOf(failure: FlowFailure, isRestartLoop: boolean): ChallengeOutput | undefined {
  const route = challengeRoutes[failure.code];
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
