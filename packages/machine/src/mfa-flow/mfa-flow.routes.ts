import type { Account, Check, Factor } from '@mfa-flow/contract';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import type { CurrentWay, DeniedReason, MfaFlowContext } from './mfa-flow.types.ts';
import { usableFactors } from './usable-factors.ts';

interface Ways {
  readonly factors: readonly Factor[];
  readonly progress: MfaFlowContext['progress'];
}

/** Where a read of the session leads. */
export type CheckRoute =
  | { readonly to: 'unreachable'; readonly failure: FlowFailure }
  | { readonly to: 'firstFactor' | 'signedOut' }
  | { readonly to: 'denied'; readonly reason: DeniedReason; readonly factors?: readonly Factor[] }
  | { readonly to: 'done'; readonly account: Account }
  | ({ readonly to: 'chooseFactor' } & Ways)
  | ({ readonly to: 'challenge' | 'recovery'; readonly current: CurrentWay } & Ways);

const denied = (reason: DeniedReason): CheckRoute => ({ to: 'denied', reason });

export const stateOf = (factor: Factor): 'challenge' | 'recovery' =>
  factor.kind === 'recoveryCode' ? 'recovery' : 'challenge';

type FactorsRequired = Extract<Check, { status: 'factorsRequired' }>;

/** None of the ways can be taken: say which of the reasons it is, and never let anybody pass (ERR-13). */
function noUsableWay({ factors }: FactorsRequired): CheckRoute {
  if (factors.length === 0) return denied('noWay');
  return denied(factors.some(({ can }) => can.challenge) ? 'misconfigured' : 'setUpNeeded');
}

function routeFactors(check: FactorsRequired, context: MfaFlowContext): CheckRoute {
  const factors = usableFactors(check.factors, context.ledger, context.environment.customKinds);
  const { progress } = check;
  const [first] = factors;
  if (!first) return noUsableWay(check);
  if (factors.some(({ id }) => id === context.justVerifiedId)) {
    return { to: 'denied', reason: 'sameWayAgain', factors };
  }
  const returned = factors.find(({ id }) => id === context.returnToId);
  const isOnlyWay = factors.length === 1 && !isAboutWays(context);
  const factor = returned ?? (isOnlyWay ? first : undefined);
  if (!factor) return { to: 'chooseFactor', factors, progress };
  const arrival = isOnlyWay && expectsMessage(context) ? 'send' : 'wait';
  return { to: stateOf(factor), current: { factor, arrival }, factors, progress };
}

/** The list itself has news, so it is shown even when one way is left. */
const isAboutWays = ({ notice }: MfaFlowContext) => notice === 'wayGone' || notice === 'wayUnusable';

/**
 * Only a person who has just signed in here, or passed the step before, expects a message without asking for one.
 * Coming from anywhere else (a reload, a call that led back here) sends nothing, so nothing can send in circles.
 */
const expectsMessage = ({ isSignedInHere, hasJustSignedIn, justVerifiedId }: MfaFlowContext) =>
  isSignedInHere && (hasJustSignedIn || justVerifiedId !== undefined);

/** Where a person signs in: here by password, else with the host. */
export const signInState = ({ adapter }: Environment): 'firstFactor' | 'signedOut' =>
  adapter.firstFactor?.password ? 'firstFactor' : 'signedOut';

function routeSignedOut({ environment, hasJustSignedIn }: MfaFlowContext): CheckRoute {
  if (hasJustSignedIn) return denied('cookiesBlocked');
  return { to: signInState(environment) };
}

/** The one reading of an answer to "what does this session still need?". Nothing but `complete` leads to done. */
export function routeCheck(outcome: Outcome<Check>, context: MfaFlowContext): CheckRoute {
  if (!outcome.ok) {
    const { failure } = outcome;
    return failure.code === 'session_ended' ? routeSignedOut(context) : { to: 'unreachable', failure };
  }
  const check = outcome.value;
  switch (check.status) {
    case 'signedOut':
      return routeSignedOut(context);
    case 'complete':
      return { to: 'done', account: check.account };
    case 'factorsRequired':
      return routeFactors(check, context);
    case 'emailVerificationRequired':
      return denied('emailVerificationNeeded');
    case 'refused':
      return denied(check.reason);
  }
}
