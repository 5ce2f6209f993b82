import type { CheckRoute } from './mfa-flow.routes.ts';
import type { MfaFlowContext, MfaFlowOutput } from './mfa-flow.types.ts';

/** Whether the last step was taken here, or somewhere else (another tab, an earlier visit). */
const howOf = ({ hasJustSignedIn, justVerifiedId }: MfaFlowContext) =>
  hasJustSignedIn || justVerifiedId !== undefined ? 'signedIn' : 'alreadySignedIn';

/** What a read of this page has confirmed. An end out of a stored snapshot is not among them (SEC-1, SEC-15). */
const confirmed = new WeakSet<MfaFlowOutput>();

export const isConfirmed = (finished: MfaFlowOutput): boolean => confirmed.has(finished);

/** What the context becomes on the way that a read leads to. */
export function follow(route: CheckRoute, context: MfaFlowContext): Partial<MfaFlowContext> {
  const settled = { hasJustSignedIn: false, justVerifiedId: undefined, failure: undefined } as const;
  switch (route.to) {
    case 'unreachable':
      // The read did not happen: what it was to tell is still to be told.
      return { failure: route.failure };
    case 'firstFactor':
    case 'signedOut':
      return {
        ...settled,
        notice: context.hasSeenSession ? 'sessionEnded' : context.notice,
        hasSeenSession: false,
        isSignedInHere: false,
        ledger: new Map(),
        current: undefined,
        factors: [],
      };
    case 'denied':
      return {
        ...settled,
        deniedReason: route.reason,
        factors: route.factors ?? [],
        hasSeenSession: route.reason !== 'cookiesBlocked',
      };
    case 'done': {
      const finished: MfaFlowOutput = { account: route.account, how: howOf(context) };
      confirmed.add(finished);
      return { ...settled, finished, notice: undefined };
    }
    case 'chooseFactor':
      return {
        ...settled,
        factors: route.factors,
        progress: route.progress,
        hasSeenSession: true,
        current: undefined,
        notice: context.notice === 'sessionEnded' ? undefined : context.notice,
      };
    case 'challenge':
    case 'recovery':
      return {
        ...settled,
        factors: route.factors,
        progress: route.progress,
        hasSeenSession: true,
        current: route.current,
        returnToId: undefined,
        notice: undefined,
      };
  }
}
