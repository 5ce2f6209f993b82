import type { FlowFailureCode } from './flow-failure.ts';

export type FailureRoute =
  /** Stay and say what was wrong. The challenge stays valid. */
  | 'again'
  /** The challenge has expired: stay, and start another at the next press. */
  | 'expired'
  /** The challenge cannot go on. */
  | 'restart'
  | 'limit'
  /** It may have taken effect: read the session before asking again. */
  | 'unknown'
  | 'changed'
  | 'sessionEnded'
  | 'factorGone'
  | 'factorUnusable';

/** The route for each failure of an answer. Exhaustive: a new failure code does not compile until it has a route. */
export const failureRoutes: Record<FlowFailureCode, FailureRoute> = {
  wrong_code: 'again',
  wrong_or_expired: 'again',
  wrong_credentials: 'again',
  input_refused: 'again',
  delivery_failed: 'again',
  attestation_failed: 'again',
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
  factor_gone: 'factorGone',
  misconfigured: 'factorUnusable',
  offline: 'unknown',
  server: 'unknown',
  malformed: 'unknown',
  unexpected: 'unknown',
  timeout: 'unknown',
};
