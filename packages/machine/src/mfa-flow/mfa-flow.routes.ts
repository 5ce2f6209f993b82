import type { Account, Check, Destination, Factor } from '@mfa-flow/contract';
import { markLastUsed } from '../factor-states/last-used.ts';
import { factorStateOf, type FactorStates } from '../factor-states/factor-states.ts';
import { isUnusedRead } from '../shared/session-read.ts';
import { isOthers } from './session-owner.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import type { CurrentFactor, DeniedReason, MfaFlowContext, NextChoice } from './mfa-flow.types.ts';
import { canRenewCodes, isRecovered, replaceableFactors } from './after-recovery.ts';
import { settableFactors, usableFactors } from './usable-factors.ts';

interface FactorLists {
  readonly factors: readonly Factor[];
  readonly setUps: readonly Factor[];
  readonly progress: MfaFlowContext['progress'];
  readonly rememberDevice: MfaFlowContext['rememberDevice'];
}

/** Where a read of the session leads. */
export type CheckRoute =
  | { readonly to: 'unreachable'; readonly failure: FlowFailure }
  | { readonly to: 'firstFactor' | 'signedOut' }
  | { readonly to: 'otherAccount'; readonly account: Account | undefined }
  | {
      readonly to: 'denied';
      readonly reason: DeniedReason;
      readonly factors?: readonly Factor[];
      readonly setUps?: readonly Factor[];
    }
  | { readonly to: 'done'; readonly account: Account }
  | { readonly to: 'replaceFactor'; readonly account: Account; readonly setUps: readonly Factor[] }
  | ({ readonly to: 'chooseFactor' } & FactorLists)
  | ({ readonly to: 'challenge' | 'recovery'; readonly current: CurrentFactor } & FactorLists)
  | ({ readonly to: 'enrol'; readonly settingUp: Factor } & FactorLists)
  /** `isAsked`: the server requires it; otherwise a link was opened, and its press comes before anything else. */
  | {
      readonly to: 'verifyEmail';
      readonly isAsked: boolean;
      readonly verifying: NonNullable<MfaFlowContext['verifying']>;
    }
  | { readonly to: 'returning' };

const denied = (reason: DeniedReason): CheckRoute => ({ to: 'denied', reason });

export const stateOf = (factor: Factor): 'challenge' | 'recovery' =>
  factor.kind === 'recoveryCode' ? 'recovery' : 'challenge';

type FactorsRequired = Extract<Check, { status: 'factorsRequired' }>;

/** No factor can be used: say why, and never let the user pass (ERR-13). */
function noUsableFactor({ factors }: FactorsRequired, factorStates: FactorStates): CheckRoute {
  if (factors.length === 0) return denied('noFactor');
  const isBroken = factors.some(({ id, can }) => can.challenge || factorStateOf(factorStates, id).isUnusable);
  return denied(isBroken ? 'misconfigured' : 'setUpNeeded');
}

function routeFactors(check: FactorsRequired, context: MfaFlowContext): CheckRoute {
  const { environment, endedAccount, nextChoice } = context;
  const isSomebodyElse = endedAccount && check.account && endedAccount.id !== check.account.id;
  const returnToId = isSomebodyElse ? undefined : context.returnToId;
  const factorStates = factorStatesFor(check, context);
  const usable = usableFactors(check.factors, factorStates, environment);
  const factors = markLastUsed(usable, environment.lastUsed);
  const setUps = settableFactors(check.factors, environment.adapter.enrolment, factorStates);
  const rememberDevice = environment.offersRememberDevice ? check.rememberDevice : undefined;
  const lists = { factors, setUps, progress: check.progress, rememberDevice };
  const [first] = factors;
  const [firstSetUp] = setUps;
  if (!first && !firstSetUp) return noUsableFactor(check, factorStates);
  if (isAskedAgain(context, lists)) return { to: 'denied', reason: 'sameFactorAgain', ...lists };
  if (nextChoice) return routeChoice(nextChoice, lists);
  const isOnlyFactor = factors.length + setUps.length === 1 && !isAboutFactors(context);
  const factor = factors.find(({ id }) => id === returnToId) ?? (isOnlyFactor ? first : undefined);
  if (factor) {
    const arrival = isOnlyFactor && expectsMessage(context) ? 'send' : 'wait';
    return { to: stateOf(factor), current: { factor, arrival }, ...lists };
  }
  const settingUp = setUps.find(({ id }) => id === returnToId) ?? (isOnlyFactor ? firstSetUp : undefined);
  if (!settingUp) return { to: 'chooseFactor', ...lists };
  // Nothing changed: restarting automatically would loop forever.
  if (settingUp.id === context.abandonedSetUpId) return { to: 'denied', reason: 'restartLoop', ...lists };
  return { to: 'enrol', settingUp, ...lists };
}

/** What the user requested instead of waiting for an answer. If it is no longer available, the list. */
function routeChoice(choice: NextChoice, lists: FactorLists): CheckRoute {
  const list = { to: 'chooseFactor', ...lists } as const;
  if (choice.type === 'list') return list;
  const chosen = (choice.type === 'factor' ? lists.factors : lists.setUps).find(
    ({ id }) => id === choice.factorId,
  );
  if (!chosen) return list;
  if (choice.type === 'setUp') return { to: 'enrol', settingUp: chosen, ...lists };
  const place = choice.destinationId === undefined ? {} : { destinationId: choice.destinationId };
  return { to: stateOf(chosen), current: { factor: chosen, arrival: 'send', ...place }, ...lists };
}

/** What is remembered about this account's factors: earlier waits included, nothing of other accounts. */
export function factorStatesFor(
  { account }: { readonly account?: Account },
  { factorStates, environment }: Pick<MfaFlowContext, 'factorStates' | 'environment'>,
): FactorStates {
  const { accountId, messageWaits, now } = environment;
  const isOthersState = accountId !== undefined && account !== undefined && accountId !== account.id;
  return messageWaits.mergeInto(account?.id, isOthersState ? new Map() : factorStates, now());
}

/** The factor just verified is required again, or the one just set up is to be set up again. */
const isAskedAgain = (
  { justVerifiedId, justSetUpId }: MfaFlowContext,
  { factors, setUps }: Pick<FactorLists, 'factors' | 'setUps'>,
) =>
  factors.some(({ id }) => id === justVerifiedId) ||
  (setUps.some(({ id }) => id === justSetUpId) && !factors.some(({ id }) => id === justSetUpId));

/** The list itself has changed, so show it even when one factor is left. */
const isAboutFactors = ({ notice }: MfaFlowContext) => notice === 'factorGone' || notice === 'factorUnusable';

/**
 * Only a user who just signed in here, or passed the previous step, expects a message without requesting one.
 * Arriving any other way (a reload, a failed call) sends nothing, so no loop can send messages.
 */
const expectsMessage = (context: MfaFlowContext) => context.isSignedInHere && hasJustMoved(context);

/** A step was completed here right before this read, not in another tab or on an earlier visit. */
export const hasJustMoved = (context: MfaFlowContext): boolean =>
  context.hasJustSignedIn ||
  context.hasJustVerifiedEmail ||
  context.justVerifiedId !== undefined ||
  context.justSetUpId !== undefined;

export const ownerOf = (check: Check): Account | undefined =>
  check.status === 'signedOut' ? undefined : check.account;

/** Where the user signs in: here if the adapter supports it, else with the host. */
export const signInState = ({ adapter: { firstFactor } }: Environment): 'firstFactor' | 'signedOut' =>
  firstFactor?.password || firstFactor?.code || firstFactor?.redirect ? 'firstFactor' : 'signedOut';

function routeSignedOut({ environment, hasJustSignedIn, returned }: MfaFlowContext): CheckRoute {
  if (hasJustSignedIn) return denied('cookiesBlocked');
  const isBack = returned?.from === 'signIn' && environment.adapter.firstFactor?.redirect;
  return { to: isBack ? 'returning' : signInState(environment) };
}

function routeEmailVerification(
  context: MfaFlowContext,
  isAsked: boolean,
  destination?: Destination,
): CheckRoute {
  if (!context.environment.adapter.emailVerification) return denied('emailVerificationNeeded');
  const arrival = isAsked && expectsMessage(context) && !context.verifying ? 'send' : 'wait';
  return { to: 'verifyEmail', isAsked, verifying: { arrival, ...(destination && { destination }) } };
}

/**
 * The only place that interprets a session check. Only `complete` leads to `done`, and only the answer of a read counts
 * (SEC-39).
 */
export function routeCheck(outcome: Outcome<Check>, context: MfaFlowContext): CheckRoute {
  if (!isUnusedRead(outcome, context.environment)) {
    return { to: 'unreachable', failure: { code: 'malformed' } };
  }
  if (!outcome.ok) {
    const { failure } = outcome;
    return failure.code === 'session_ended' ? routeSignedOut(context) : { to: 'unreachable', failure };
  }
  const check = outcome.value;
  if (isOthers(check, context)) return { to: 'otherAccount', account: ownerOf(check) };
  if (check.status === 'emailVerificationRequired') {
    return routeEmailVerification(context, true, check.destination);
  }
  const { returned, environment } = context;
  if (returned?.from === 'emailVerification' && environment.adapter.emailVerification) {
    return routeEmailVerification(context, false);
  }
  switch (check.status) {
    case 'signedOut':
      return routeSignedOut(context);
    case 'complete': {
      const setUps = replaceableFactors(context);
      const isOffered = setUps.length > 0 || (isRecovered(context) && canRenewCodes(context));
      return isOffered
        ? { to: 'replaceFactor', account: check.account, setUps }
        : { to: 'done', account: check.account };
    }
    case 'factorsRequired':
      return routeFactors(check, context);
    case 'refused':
      return denied(check.reason);
  }
}
