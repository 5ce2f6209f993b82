import type { Challenge } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { setup } from '../shared/setup.ts';
import { formatOf, readCode } from '../code/read-code.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import { failureRoutes, type FailureRoute } from '../shared/failure-routes.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { holdSecret } from '../shared/environment.ts';
import { redact, type Redacted } from '../shared/redacted.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { performActor, performCall } from './ceremony.ts';
import { sendCall, startCall, verifyCall } from './challenge.calls.ts';
import type { Accepted } from './challenge.types.ts';
import {
  asked,
  isLive,
  isRestartLoop,
  isSendInline,
  isWrong,
  refused,
  sendRefused,
  sent,
  started,
  worded,
} from './challenge.factor-state.ts';
import { endOf } from './challenge.routes.ts';
import type {
  Arrival,
  ChallengeContext,
  ChallengeEvent,
  ChallengeInput,
  ChallengeOutput,
} from './challenge.types.ts';

const leadsTo = (failure: FlowFailure | undefined, route: FailureRoute) =>
  failure !== undefined && failureRoutes[failure.code] === route;

const until = (deadline: number | undefined, context: ChallengeContext) =>
  Math.max(0, (deadline ?? 0) - context.environment.now());

const canSend = (context: ChallengeContext) =>
  context.factor.delivery === 'sent' &&
  until(context.factorState.resendAt, context) === 0 &&
  until(context.factorState.limit?.until, context) === 0;

/** The challenge is wiped with the flow. */
function held({ environment }: ChallengeContext, factorState: FactorState): FactorState {
  if (factorState.challenge) holdSecret(environment, factorState.challenge);
  return factorState;
}

/** What cannot be restarted here has to be restarted by the parent. */
const isLost = ({ calls }: ChallengeContext, { challenge }: FactorState) => !calls.start && !challenge;

/** The setup of the challenge machine: types, actors, delays, guards and actions. */
export const challengeSetup = setup({
  types: {
    context: {} as ChallengeContext,
    events: {} as ChallengeEvent,
    input: {} as ChallengeInput,
    output: {} as ChallengeOutput,
    tags: {} as 'busy' | 'slow',
  },
  actors: {
    check: checkActor,
    perform: performActor,
    start: writeActor<Challenge>(),
    send: writeActor<Challenge>(),
    verify: writeActor<Accepted>(),
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    coolDown: ({ context }) => until(context.factorState.resendAt, context),
    limit: ({ context }) => until(context.factorState.limit?.until, context),
  },
  guards: {
    /** A message was requested before the user left, and its answer is still pending. */
    isSendUnderWay: ({ context }) => context.sending !== undefined,
    /** Reuses a live challenge and keeps a running wait: returning to a factor sends nothing (SEC-10). */
    sendsOnArrival: ({ context }, arrival: Arrival) =>
      context.arrival === arrival &&
      context.factorState.challenge?.reveal() === undefined &&
      canSend(context),
    needsNoRead: ({ context }) => context.calls.isBeforeSession === true && canSend(context),
    isCoolingDown: ({ context }) => until(context.factorState.resendAt, context) > 0,
    isLimited: ({ context }) => until(context.factorState.limit?.until, context) > 0,
    canSend: ({ context }) => canSend(context),
    startsAtSubmit: ({ context: { calls, factor } }) =>
      calls.start !== undefined && factor.delivery === 'none',
    hasChallenge: ({ context: { factorState, factor, environment } }) =>
      factor.delivery !== 'ceremony' && isLive(factorState, factor, environment.now()),
    isCeremony: ({ context }) => context.factor.delivery === 'ceremony',
    isRefusedAlready: ({ context: { code, refusedCode } }) =>
      refusedCode?.reveal() !== undefined && refusedCode.reveal() === code?.reveal(),
    hasProblem: ({ context }) => context.problem !== undefined,
    hasEnded: ({ context }) => context.output !== undefined,
    hasReachedLimit: ({ context }) => leadsTo(context.failure, 'limit'),
    isUnknown: ({ context }) => leadsTo(context.failure, 'unknown'),
    hasReachedSendLimit: ({ context: { factorState, sendFailure } }) =>
      sendFailure !== undefined && !isSendInline(factorState, sendFailure),
    isSendUnknown: ({ context }) => leadsTo(context.sendFailure, 'unknown'),
  },
  actions: {
    /** With each answer anew: what was ticked with a wrong code may not be any more. */
    rememberChoice: assign(({ event }) => ({
      isRemembering:
        (event.type === 'code.submitted' || event.type === 'ceremony.requested') &&
        event.rememberDevice === true,
    })),
    readSubmittedCode: assign(({ context, event }) => {
      if (event.type !== 'code.submitted') return {};
      const read = readCode(event.text.reveal() ?? '', formatOf(context.factor, context.factorState));
      event.text.wipe();
      return read.ok
        ? { code: holdSecret(context.environment, redact(read.code)), problem: undefined }
        : { code: undefined, problem: read.problem, failure: undefined };
    }),
    wipeCode: ({ context }) => context.code?.wipe(),
    forgetRefusedCode: assign(({ context: { refusedCode } }) => {
      refusedCode?.wipe();
      return { refusedCode: undefined };
    }),
    /** Repeats the failure for the same text without a call: a new object, so that it is announced again. */
    refuseAgain: assign(({ context: { failure } }) => ({
      code: undefined,
      failure: failure && { ...failure },
    })),
    makeStart: assign({ starting: ({ context }) => startCall(context), failure: undefined }),
    makePerformance: assign({
      performing: ({ context: { factorState, factor, environment } }) =>
        performCall(factor, factorState.challenge?.reveal() ?? assertUnreachable(), environment),
    }),
    acceptPerformance: assign((_, outcome: Outcome<Redacted<unknown>>) =>
      outcome.ok ? { performed: outcome.value } : {},
    ),
    makeVerification: assign(({ context }) => {
      const verifying = verifyCall(context);
      const code = context.code?.reveal();
      context.refusedCode?.wipe();
      return {
        verifying,
        // The call wipes the code when it settles; recognising the same code again takes a copy.
        refusedCode: code === undefined ? undefined : holdSecret(context.environment, redact(code)),
        failure: undefined,
      };
    }),
    makeSend: assign(({ context }) => {
      const sending = sendCall(context);
      return {
        sending,
        factorState: asked(context.factorState, sending, context.environment.now()),
        sendFailure: undefined,
      };
    }),
    acceptStart: assign(({ context }, outcome: Outcome<Challenge>) =>
      outcome.ok
        ? {
            factorState: held(
              context,
              started(context.factorState, outcome.value, context.environment.now()),
            ),
          }
        : {},
    ),
    acceptSend: assign(({ context }, outcome: Outcome<Challenge>) =>
      outcome.ok
        ? {
            factorState: held(context, sent(context.factorState, outcome.value, context.environment.now())),
            sending: undefined,
            failure: undefined,
            refusedCode: undefined,
          }
        : {},
    ),
    acceptVerification: assign((_, outcome: Outcome<Accepted>) =>
      outcome.ok
        ? {
            output: { type: 'verified', verified: outcome.value } as const,
            code: undefined,
            refusedCode: undefined,
          }
        : {},
    ),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const now = context.environment.now();
      const failure = worded(context.factorState, outcome.failure, now);
      const factorState = refused(context.factorState, context.factor, failure, now);
      const isRefused = isWrong(failure);
      if (!isRefused) context.refusedCode?.wipe();
      context.code?.wipe();
      context.performed?.wipe();
      return {
        refusedCode: isRefused ? context.refusedCode : undefined,
        performed: undefined,
        factorState,
        failure,
        code: undefined,
        output: endOf(failure, isRestartLoop(factorState) || isLost(context, factorState)),
      };
    }),
    acceptSendRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      const factorState = sendRefused(
        context.factorState,
        context.factor,
        failure,
        context.environment.now(),
      );
      return { factorState, sendFailure: failure, output: endOf(failure, isRestartLoop(factorState)) };
    }),
    end: assign({ output: (_, output: ChallengeOutput) => output }),
    forgetFailure: assign({ failure: undefined, sendFailure: undefined, problem: undefined }),
    emitFactorState: ({ context: { flow, factor, factorState } }) =>
      flow.send({ type: 'factorState.changed', factorId: factor.id, factorState }),
    emitSent: ({ context: { flow, factor, factorState } }) =>
      flow.send({ type: 'code.sent', factor, times: factorState.sends }),
    emitFailure: ({ context: { flow, factor, failure } }) => {
      if (failure) flow.send({ type: 'verification.failed', factor, failure });
    },
    abandonAnswer: ({ context }) => {
      context.starting?.abandon();
      context.verifying?.abandon();
    },
    acceptReadFailure: assign(({ context: { factorState, environment } }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      if (!isLimit(failure)) return { sendFailure: failure };
      // A rate-limited read waits like any other rate-limited call (ERR-41).
      const { until: resendAt, givenMs: resendInMs } = limitOf(failure, environment.now());
      return { sendFailure: failure, factorState: { ...factorState, resendAt, resendInMs } };
    }),
    forgetSend: assign({ sending: undefined, sendFailure: undefined }),
    /** Once the user stops waiting for an answer, it is not picked up again. */
    abandonSend: ({ context }) => context.sending?.abandon(),
  },
});
