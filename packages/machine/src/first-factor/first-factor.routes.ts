import type { Check } from '@mfa-flow/contract';
import type { FlowFailureCode, Outcome } from '../shared/flow-failure.ts';

export type FirstFactorRoute = 'again' | 'limit' | 'unknown' | 'changed';

/** Where each failure of signing in leads. A blocked account takes the same way as a wrong password (SEC-4). */
export const firstFactorRoutes: Record<FlowFailureCode, FirstFactorRoute> = {
  wrong_credentials: 'again',
  wrong_code: 'again',
  wrong_or_expired: 'again',
  expired_code: 'again',
  input_refused: 'again',
  refused: 'again',
  restart: 'again',
  way_gone: 'again',
  session_ended: 'again',
  delivery_failed: 'again',
  dismissed: 'again',
  misconfigured: 'again',
  rate_limited: 'limit',
  locked: 'limit',
  too_many_sends: 'limit',
  verification_required: 'changed',
  step_up_required: 'changed',
  conflict: 'changed',
  offline: 'unknown',
  server: 'unknown',
  malformed: 'unknown',
  unexpected: 'unknown',
  timeout: 'unknown',
};

/** Whether a sign-in whose answer was lost took effect. */
export const tookEffect = (outcome: Outcome<Check>): boolean =>
  outcome.ok && outcome.value.status !== 'signedOut';
