import type { Check } from '@mfa-flow/contract';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { FlowFailureCode, Outcome } from '../shared/flow-failure.ts';

export type FirstFactorRoute = 'again' | 'limit' | 'unknown' | 'changed';

/** Before signing in there is no factor and no session to lose: everything else is "try again" (SEC-4). */
export function firstFactorRoute(code: FlowFailureCode): FirstFactorRoute {
  const route = failureRoutes[code];
  return route === 'limit' || route === 'unknown' || route === 'changed' ? route : 'again';
}

/** Whether a sign-in whose answer was lost took effect. */
export const tookEffect = (outcome: Outcome<Check>): boolean =>
  outcome.ok && outcome.value.status !== 'signedOut';
