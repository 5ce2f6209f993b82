import type { Check } from '@mfa-flow/contract';
import { assign, emit, stopChild } from 'xstate';
import { setup } from '../shared/setup.ts';
import type { Step } from '../steps/step.types.ts';
import type { Steps } from '../steps/steps.ts';
import { lazyMachine, loadedSteps, loadStepsActor } from '../steps/load-steps.ts';
import type { ChallengeOutput } from '../challenge/challenge.types.ts';
import { nothing } from '../validation/parse-answer.ts';
import { firstFactorMachine } from '../first-factor/first-factor.machine.ts';
import type { FirstFactorOutput } from '../first-factor/first-factor.types.ts';
import { rememberLastUsed } from '../factor-states/last-used.ts';
import { withFactorState } from '../factor-states/factor-states.ts';
import { clearPersistedState, writePersistedState } from '../persisted-state/persisted-state.ts';
import { recheckMachine } from '../recheck/recheck.machine.ts';
import { Write } from '../shared/call.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { isUnusedRead, outdateReads } from '../shared/session-read.ts';
import { lifeActor } from '../shared/life.ts';
import { isReport } from '../shared/report.ts';
import { holdSecret, isAnswering } from '../shared/environment.ts';
import type { Redacted } from '../shared/redacted.ts';
import { canRenewCodes } from './after-recovery.ts';
import { checkFactorsActor } from './check-factors.actor.ts';
import { choiceIn, chosenSetUp, chosenFactor } from './mfa-flow.chosen.ts';
import { follow, keepsReturn } from './mfa-flow.follow.ts';
import { isOthers } from './session-owner.ts';
import { ownerOf, routeCheck, signInState, stateOf, type CheckRoute } from './mfa-flow.routes.ts';
import type {
  MfaFlowContext,
  MfaFlowEmitted,
  MfaFlowEvent,
  MfaFlowInput,
  MfaFlowOutput,
} from './mfa-flow.types.ts';

type Child = { getSnapshot(): { readonly status: string } };

/** A child that just ended may still be listed for a moment; it no longer accepts events. */
const isActive = <Ref extends Child>(child: Ref | undefined): child is Ref =>
  child?.getSnapshot().status === 'active';

/** The result of a recheck. A forged event with the same shape is ignored (SEC-39). */
function seenIn(given: {
  readonly context: MfaFlowContext;
  readonly event: MfaFlowEvent;
}): Check | undefined {
  const { context, event } = given;
  if (event.type !== 'session.rechecked' || !isUnusedRead(event.outcome, context.environment))
    return undefined;
  return event.outcome.ok ? event.outcome.value : undefined;
}

function persist({ environment, account, factorStates, signInLimit, expectedState }: MfaFlowContext): void {
  writePersistedState(environment, {
    accountId: account?.id,
    factorStates,
    ...(expectedState === undefined ? {} : { expectedState }),
    ...(environment.memo === undefined ? {} : { memo: environment.memo }),
    ...(signInLimit ? { signInLimit } : {}),
  });
}

export const mfaFlowSetup = setup({
  types: {
    context: {} as MfaFlowContext,
    events: {} as MfaFlowEvent,
    emitted: {} as MfaFlowEmitted,
    input: {} as MfaFlowInput,
    output: {} as MfaFlowOutput,
    tags: {} as 'busy' | 'slow',
    children: {} as {
      firstFactor: 'firstFactor';
      challenge: 'challenge';
      recovery: 'challenge';
      recheck: 'recheck';
    },
  },
  actors: {
    check: checkActor,
    checkFactors: checkFactorsActor,
    signOut: writeActor<undefined>(),
    renewal: writeActor<Redacted<readonly string[]>>(),
    firstFactor: firstFactorMachine,
    challenge: lazyMachine('challengeMachine'),
    recheck: recheckMachine,
    life: lifeActor,
    loadSteps: loadStepsActor,
    enrolment: lazyMachine('enrolmentMachine'),
    emailVerification: lazyMachine('emailVerificationMachine'),
    returning: lazyMachine('returningMachine'),
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    /** `ended`: a session existed before, so having none now means that it ended. */
    leadsTo: (
      { context },
      { outcome, to, ended }: { outcome: Outcome<Check>; to: CheckRoute['to']; ended?: boolean },
    ) => routeCheck(outcome, context).to === to && (!ended || context.hasSeenSession),
    choosesFactor: ({ context, event }, state: 'challenge' | 'recovery') => {
      const factor = chosenFactor(context, event);
      return factor !== undefined && stateOf(factor.factor) === state;
    },
    choosesSetUp: ({ context, event }) => chosenSetUp(context, event) !== undefined,
    /** The answer of a read of this flow, not a forged event with the same shape (SEC-39). */
    isNoRead: ({ context }, outcome: unknown) => !isUnusedRead(outcome, context.environment),
    isNoReport: ({ event }) => !isReport(event),
    isSigningOutFirst: ({ context }) => context.isSigningOutFirst,
    /** An answer was submitted and is pending: it counts even if the user stops waiting (ERR-38). */
    isAnswering: ({ context }) => isAnswering(context.environment),
    isReadLimited: ({ context: { readLimit, environment } }) => (readLimit?.until ?? 0) > environment.now(),
    hasOtherFactor: ({ context: { factors, setUps, current, settingUp } }) =>
      factors.some(({ id }) => id !== current?.factor.id) || setUps.some(({ id }) => id !== settingUp?.id),
    isReplacing: ({ context }) => context.isReplacing,
    /** A new set of codes was saved, and a lost factor may still be replaced. */
    isStillReplacing: ({ context: { isReplacing, justSetUpId, setUps } }) =>
      isReplacing && justSetUpId === undefined && setUps.length > 0,
    canRenewCodes: ({ context }) => canRenewCodes(context),
    endsRenewal: (_, outcome: Outcome<unknown>) =>
      !outcome.ok && ['session_ended', 'verification_required'].includes(outcome.failure.code),
    isEmitted: ({ event }) => event.type === 'step.ended' && event.emitted !== undefined,
    givesCodes: ({ event }) => event.type === 'step.ended' && event.changes.recoveryCodes !== undefined,
    isStuck: ({ event }) => event.type === 'step.ended' && event.isStuck === true,
    isEmailVerified: (given) => {
      const check = seenIn(given);
      return check !== undefined && check.status !== 'emailVerificationRequired';
    },
    leavesTo: ({ context }, params: { isGone: boolean; to: 'firstFactor' | 'signedOut' }) =>
      params.isGone && params.to === signInState(context.environment),
    /** The session that was found has ended or was replaced. */
    isOtherGone: (given) => {
      const check = seenIn(given);
      return check !== undefined && ownerOf(check)?.id !== given.context.otherAccount?.id;
    },
    /** Another tab finished or ended the session. */
    hasChangedElsewhere: (given) => {
      const check = seenIn(given);
      const { context } = given;
      // The pending answer triggers its own read, with the right context.
      if (!check || isAnswering(context.environment)) return false;
      // While a factor is replaced, the session stays complete.
      return (
        isOthers(check, context) ||
        (check.status === 'complete' && !context.isReplacing) ||
        (check.status === 'signedOut' && context.hasSeenSession)
      );
    },
  },
  actions: {
    followCheck: assign(({ context }, outcome: Outcome<Check>) =>
      follow(routeCheck(outcome, context), context, outcome.ok ? outcome.value : undefined),
    ),
    /** Needed only until the owner of the session is known. */
    settleOwner: ({ context: { environment, account } }) => {
      outdateReads(environment);
      if (!account) return;
      // The memo belongs to another account's sign-in.
      if (environment.accountId !== undefined && environment.accountId !== account.id)
        environment.memo = undefined;
      environment.accountId = account.id;
      environment.identifier = undefined;
    },
    /** The memo belongs to a session that has ended. */
    forgetMemo: ({ context: { environment } }) => {
      environment.memo = undefined;
    },
    acceptOtherAccount: assign(({ context: { environment, otherAccount } }) => {
      // The memo belongs to another account's sign-in.
      environment.memo = undefined;
      environment.identifier = undefined;
      return {
        account: otherAccount,
        typedIdentifier: undefined,
        otherAccount: undefined,
        hasFoundSession: false,
      };
    }),
    abandonAnswer: assign(({ context: { current, settingUp }, event }) => ({
      abandonedAnswerId: current?.factor.id ?? settingUp?.id,
      nextChoice: choiceIn(event),
    })),
    /** A bug in the machine or in host code: report it to the host and read the session again. */
    failUnexpectedly: assign(({ context, event }) => {
      context.environment.onDefect('error' in event ? event.error : event);
      return { failure: { code: 'unexpected' } as const };
    }),
    /** A return can contain credentials, so wipe whatever is not used. */
    wipeUnused: ({ context }, outcome: Outcome<Check>) => {
      if (!keepsReturn(routeCheck(outcome, context))) context.returned?.address.wipe();
    },
    failRead: assign({ failure: (_, failure: FlowFailure) => failure }),
    takeChosenFactor: assign(({ context, event }) => {
      const current = chosenFactor(context, event);
      return current ? { current, failure: undefined, notice: undefined, returnToId: undefined } : {};
    }),
    takeChosenSetUp: assign(({ context, event }) => {
      const settingUp = chosenSetUp(context, event);
      return settingUp
        ? { settingUp, isSetUpFresh: false, current: undefined, notice: undefined, returnToId: undefined }
        : {};
    }),
    clearFactor: assign({ current: undefined, settingUp: undefined, step: undefined, notice: undefined }),
    offerOtherFactors: assign({
      factors: ({ context: { factors, current } }) => factors.filter(({ id }) => id !== current?.factor.id),
      setUps: ({ context: { setUps, settingUp } }) => setUps.filter(({ id }) => id !== settingUp?.id),
      current: undefined,
      settingUp: undefined,
    }),
    openStep: assign({
      step: ({ context, self, spawn }, { steps, name }: { steps: Steps; name: Step['name'] }) =>
        steps.openStep(name, context, self, spawn),
    }),
    /** Its state is needed until it has been cancelled. */
    stopStep: stopChild(({ context: { step } }) => step?.actor ?? ''),
    makeRenewal: assign(({ context: { environment, account } }) => ({
      renewalFailure: undefined,
      renewing: loadedSteps().renewCodes(environment, account),
    })),
    acceptRenewal: assign(
      (
        { context: { environment } },
        outcome: Outcome<Redacted<readonly string[]>>,
      ): Partial<MfaFlowContext> =>
        outcome.ok
          ? { recoveryCodes: holdSecret(environment, outcome.value), recoveryCodesLeft: undefined }
          : { renewalFailure: outcome.failure },
    ),
    wipeCodes: ({ context: { recoveryCodes } }) => recoveryCodes?.wipe(),
    wipeStep: ({ context: { step } }) => step?.wipe?.(),
    cancelStep: ({ context: { step } }) => void step?.cancel?.(),
    acceptStep: assign(({ event }) => (event.type === 'step.ended' ? event.changes : {})),
    rememberRedirect: assign(({ event }) =>
      event.type === 'redirect.started' ? { expectedState: event.state } : {},
    ),
    /** The backend may have been fixed in the meantime. */
    offerUnusableAgain: assign({
      factorStates: ({ context }) =>
        new Map(
          [...context.factorStates].map(
            ([id, factorState]) => [id, { ...factorState, isUnusable: false }] as const,
          ),
        ),
      current: undefined,
      notice: undefined,
    }),
    acceptSignIn: assign(({ context }, output: FirstFactorOutput) => {
      const fresh = { factorStates: new Map(), signInLimit: undefined };
      outdateReads(context.environment);
      context.environment.memo = output.type === 'signedIn' ? output.memo : undefined;
      if (output.type !== 'signedIn') return { ...fresh, hasFoundSession: output.isFound };
      // After signing in another way, no return is expected.
      const signedIn = {
        hasJustSignedIn: true,
        hasFoundSession: false,
        isSignedInHere: true,
        expectedState: undefined,
      };
      return { ...fresh, ...signedIn, notice: undefined };
    }),
    acceptChallenge: assign(({ context }, output: ChallengeOutput): Partial<MfaFlowContext> => {
      const { current, factorStates } = context;
      if (!current) return {};
      const forgotten = new Map(factorStates);
      forgotten.delete(current.factor.id);
      switch (output.type) {
        case 'verified':
          return {
            factorStates: forgotten,
            justVerifiedId: current.factor.id,
            recoveryCodesLeft: output.verified.recoveryCodesLeft,
          };
        case 'changed':
        case 'stepUpRequired':
          return { returnToId: current.factor.id };
        case 'sessionEnded':
          return { returnToId: current.factor.id, ...(output.cause && { notice: output.cause }) };
        case 'factorGone':
          return { factorStates: forgotten, notice: 'factorGone' };
        case 'factorUnusable':
          return { notice: 'factorUnusable' };
        case 'restartLoop':
          return { factorStates: forgotten, deniedReason: 'restartLoop' };
      }
    }),
    rememberLastUsed: ({ context: { current, environment } }) => {
      if (current) rememberLastUsed(current.factor, environment.lastUsed);
    },
    rememberFactorState: assign(({ context, event }) =>
      event.type === 'factorState.changed'
        ? { factorStates: withFactorState(context.factorStates, event.factorId, event.factorState) }
        : {},
    ),
    rememberWait: ({ context: { environment, account }, event }) => {
      if (event.type === 'factorState.changed')
        environment.messageWaits.remember(account?.id, event.factorId, event.factorState);
    },
    rememberSignInLimit: assign(({ event }) =>
      event.type === 'signIn.limited' ? { signInLimit: event.limit } : {},
    ),
    rememberStep: assign({
      returnToId: ({ context }) => context.current?.factor.id ?? context.settingUp?.id ?? context.returnToId,
    }),
    persistState: ({ context }) => persist(context),
    persistWaits: ({ context }) => {
      if (context.factorStates.size > 0) persist(context);
    },
    clearPersistedState: ({ context: { environment } }) => {
      environment.memo = undefined;
      environment.identifier = undefined;
      clearPersistedState(environment.storage);
    },
    makeSignOut: assign({
      isSigningOutFirst: false,
      failure: undefined,
      signingOut: ({ context: { environment, step } }) => {
        // Inline, not as a separate action: where a flow starts here, that would run after the call.
        outdateReads(environment);
        for (const write of environment.inFlight) write.abandon();
        return new Write(environment, nothing, async (options) => {
          // Cancel the unfinished enrolment first: after signing out nobody is allowed to.
          await step?.cancel?.();
          if (options.signal.aborted) return undefined;
          return environment.adapter.session.signOut({}, options);
        });
      },
      // Tried once: a failed cancel must not prevent signing out.
      step: undefined,
    }),
    failSignOut: assign((_, outcome: Outcome<unknown>) => (outcome.ok ? {} : { failure: outcome.failure })),
    forgetSession: assign(() => ({
      account: undefined,
      typedIdentifier: undefined,
      endedAccount: undefined,
      otherAccount: undefined,
      hasFoundSession: false,
      nextChoice: undefined,
      abandonedAnswerId: undefined,
      factorStates: new Map(),
      factors: [],
      setUps: [],
      current: undefined,
      settingUp: undefined,
      verifying: undefined,
      step: undefined,
      returned: undefined,
      expectedState: undefined,
      returnToId: undefined,
      hasSeenSession: false,
      isSignedInHere: false,
      recoveryCodesLeft: undefined,
      recoveryCodes: undefined,
      isReplacing: false,
      notice: 'signedOut' as const,
    })),
    /** Pending messages are not abandoned: their answer is handled on return. */
    abandonWrites: ({ context }) =>
      context.environment.inFlight.forEach((write) => {
        if (write.kind !== 'message') write.abandon();
      }),
    /** Deadlines pass while a page sleeps. Also rechecks the session, unless an answer is pending. */
    passOnReturn: ({ self }, isRestored: boolean) => {
      const { children, context } = self.getSnapshot();
      const { firstFactor, challenge, recovery, recheck } = children;
      const active = [firstFactor, challenge, recovery, context.step?.actor].filter(isActive);
      for (const child of active) child.send({ type: 'clock.checked' });
      const isBusy =
        isAnswering(context.environment) || active.some((child) => child.getSnapshot().hasTag('busy'));
      const isLimited = (context.readLimit?.until ?? 0) > context.environment.now();
      if (!isBusy && !isLimited) recheck?.send({ type: 'page.returned', isRestored });
    },
    /** Before signing in there is no session that could belong to someone else. */
    lookAfterRefusal: ({ self }, { code }: FlowFailure) => {
      const { firstFactor, recheck } = self.getSnapshot().children;
      // If the answer was lost, the challenge has already read the session.
      if (failureRoutes[code] !== 'unknown' && !isActive(firstFactor))
        recheck?.send({ type: 'answer.refused' });
    },
    emit: emit((_, event: MfaFlowEmitted) => event),
  },
});
