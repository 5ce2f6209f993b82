import type { FlowFailureCode } from './flow-failure.ts';

export type FailureRoute =
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
  | 'factorGone'
  | 'factorUnusable';

/** Where each failure of an answer leads. Total: a new code does not compile before it is answered here. */
export const failureRoutes: Record<FlowFailureCode, FailureRoute> = {
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
  factor_gone: 'factorGone',
  misconfigured: 'factorUnusable',
  offline: 'unknown',
  server: 'unknown',
  malformed: 'unknown',
  unexpected: 'unknown',
  timeout: 'unknown',
};
