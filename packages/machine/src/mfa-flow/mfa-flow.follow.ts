import type { Check } from '@mfa-flow/contract';
import { isLimit, limitOf } from '../shared/wait.ts';
import { hasJustMoved, factorStatesFor, type CheckRoute } from './mfa-flow.routes.ts';
import type { MfaFlowContext, MfaFlowOutput } from './mfa-flow.types.ts';

/** Outputs confirmed by a read on this page. The output of a stored snapshot is never among them (SEC-1, SEC-15). */
const confirmed = new WeakSet<MfaFlowOutput>();

export const isConfirmed = (finished: MfaFlowOutput): boolean => confirmed.has(finished);

const factorsIn = ({
  factors,
  setUps,
  progress,
  rememberDevice,
}: Pick<MfaFlowContext, 'factors' | 'setUps' | 'progress' | 'rememberDevice'>) =>
  ({ factors, setUps, progress, rememberDevice, hasSeenSession: true, isReplacing: false }) as const;

/** On any other route a return is dropped. */
export const keepsReturn = ({ to }: CheckRoute): boolean =>
  to === 'returning' || to === 'verifyEmail' || to === 'unreachable';

/** The read leads back to the step that just ended: say so there, since nothing else on the screen changed (ERR-10). */
const startAgain = (isSame: boolean) => (isSame ? ({ code: 'restart' } as const) : undefined);

/** The changes to the context for the route that a read leads to. */
export function follow(route: CheckRoute, context: MfaFlowContext, check?: Check): Partial<MfaFlowContext> {
  return { ...whose(route, context, check), ...followed(route, context) };
}

/** The owner of the session, once certain, and what is remembered about their factors. */
function whose(
  route: CheckRoute,
  context: MfaFlowContext,
  check: Check | undefined,
): Partial<MfaFlowContext> {
  if (!check || check.status === 'signedOut' || route.to === 'otherAccount') return {};
  const account = check.account ?? context.account;
  const { identifier } = context.environment;
  const isTyped = check.identifierMatches === true && identifier !== undefined;
  const known = { account, hasFoundSession: false, ...(isTyped && { typedIdentifier: identifier }) };
  return check.status === 'factorsRequired'
    ? { ...known, factorStates: factorStatesFor(check, context) }
    : known;
}

/** Said at the sign-in only; a session that goes on after all has not ended. */
const isOfTheEnd = (notice: MfaFlowContext['notice']): boolean =>
  notice === 'sessionEnded' || notice === 'tooManyAttempts';

const endNotice = ({ notice }: MfaFlowContext) => (notice === 'tooManyAttempts' ? notice : 'sessionEnded');

function followed(route: CheckRoute, context: MfaFlowContext): Partial<MfaFlowContext> {
  const settled = {
    hasJustSignedIn: false,
    hasJustVerifiedEmail: false,
    justVerifiedId: undefined,
    justSetUpId: undefined,
    abandonedSetUpId: undefined,
    abandonedAnswerId: undefined,
    nextChoice: undefined,
    readLimit: undefined,
    otherAccount: undefined,
    current: undefined,
    settingUp: undefined,
    verifying: undefined,
    step: undefined,
    failure: undefined,
    returned: keepsReturn(route) ? context.returned : undefined,
  } as const;
  switch (route.to) {
    case 'unreachable':
      // The read failed: keep what its success would have shown.
      return {
        failure: route.failure,
        readLimit: isLimit(route.failure) ? limitOf(route.failure, context.environment.now()) : undefined,
      };
    case 'otherAccount':
      // Nothing of one account is kept for another: no challenge, no list, no wait (SEC-36).
      return {
        ...settled,
        otherAccount: route.account,
        typedIdentifier: undefined,
        factorStates: new Map(),
        factors: [],
        setUps: [],
        progress: undefined,
        rememberDevice: undefined,
        isReplacing: false,
        returnToId: undefined,
        notice: undefined,
        recoveryCodesLeft: undefined,
        hasSeenSession: true,
      };
    case 'firstFactor':
    case 'signedOut':
      return {
        ...settled,
        notice: context.hasSeenSession ? endNotice(context) : context.notice,
        hasSeenSession: false,
        hasFoundSession: false,
        isSignedInHere: false,
        isReplacing: false,
        account: undefined,
        typedIdentifier: undefined,
        endedAccount: context.account ?? context.endedAccount,
        recoveryCodesLeft: undefined,
        factorStates: new Map(),
        factors: [],
        setUps: [],
      };
    case 'returning':
      return { ...settled, hasFoundSession: false };
    case 'verifyEmail':
      return {
        ...settled,
        verifying: route.verifying,
        failure: startAgain(context.verifying !== undefined),
        hasSeenSession: route.isAsked || context.hasSeenSession,
      };
    case 'denied':
      return {
        ...settled,
        current: context.current,
        settingUp: context.settingUp,
        deniedReason: route.reason,
        factors: route.factors ?? [],
        setUps: route.setUps ?? [],
        hasSeenSession: route.reason !== 'cookiesBlocked',
      };
    case 'done': {
      const finished: MfaFlowOutput = {
        account: route.account,
        how:
          hasJustMoved(context) || context.isReplacing || context.abandonedAnswerId !== undefined
            ? 'signedIn'
            : 'alreadySignedIn',
      };
      confirmed.add(finished);
      return { ...settled, finished, notice: context.hasJustVerifiedEmail ? 'emailVerified' : undefined };
    }
    case 'replaceFactor':
      return {
        ...settled,
        isReplacing: true,
        account: route.account,
        renewalFailure: undefined,
        setUps: route.setUps,
        factors: [],
        notice: context.abandonedSetUpId === undefined ? undefined : 'factorUnusable',
      };
    case 'chooseFactor':
      return {
        ...settled,
        ...factorsIn(route),
        notice: isOfTheEnd(context.notice) ? undefined : context.notice,
      };
    case 'enrol':
      return {
        ...settled,
        ...factorsIn(route),
        settingUp: route.settingUp,
        isSetUpFresh: true,
        returnToId: undefined,
        notice: undefined,
      };
    case 'challenge':
    case 'recovery':
      return {
        ...settled,
        ...factorsIn(route),
        current: route.current,
        failure: startAgain(route.current.factor.id === context.current?.factor.id),
        returnToId: undefined,
        notice: undefined,
      };
  }
}
