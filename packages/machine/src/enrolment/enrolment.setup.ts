import type { Challenge } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { readEmail } from '../address/read-email.ts';
import { readPhone } from '../address/read-phone.ts';
import { challengeMachine } from '../challenge/challenge.machine.ts';
import { mayHaveGone } from '../challenge/challenge.factor-state.ts';
import { endOf } from '../challenge/challenge.routes.ts';
import type { Accepted, ChallengeOutput } from '../challenge/challenge.types.ts';
import { waitingFactorState, without, type FactorState } from '../factor-states/factor-states.ts';
import type { SentMessage } from '../sent-messages/sent-messages.ts';
import { holdSecret, isAnswering } from '../shared/environment.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { redact, type Redacted } from '../shared/redacted.ts';
import { setup } from '../shared/setup.ts';
import { isLimit, limitOf, sendWait, type Limit } from '../shared/wait.ts';
import { begun, messageKey, waitKey } from './enrolment.factor-state.ts';
import type { EnrolmentContext, EnrolmentEvent, EnrolmentInput } from './enrolment.types.ts';

const isSent = ({ factor }: EnrolmentContext) => factor.delivery === 'sent';

const noProblem = { failure: undefined, problem: undefined, limit: undefined } as const;

const withoutBegun = (factorState: FactorState): FactorState =>
  without(factorState, 'challenge', 'code', 'message', 'expiresAt', 'destination', 'resendAt', 'resendInMs');

const messageOf = (context: EnrolmentContext): SentMessage | undefined => {
  const key = messageKey(context);
  return key === undefined ? undefined : context.environment.sentMessages.get(key);
};

/** When a message may be requested; after a reload the address of the last one is unknown. */
function mayAskAt(context: EnrolmentContext): number {
  const message = messageOf(context);
  if (message === undefined) return 0;
  const isKnown = message.sends > 0 || message.askedAt > 0;
  return isKnown ? message.resendAt : context.environment.sentMessages.waitBefore(waitKey(context));
}

/** Redacted, since it contains an address. */
function redactedMessageKey(context: EnrolmentContext): Redacted<string> | undefined {
  const key = messageKey(context);
  return key === undefined ? undefined : holdSecret(context.environment, redact(key));
}

function rememberMessage(context: EnrolmentContext, factorState: FactorState): void {
  const key = messageKey(context);
  if (key === undefined) return;
  const { sends, resendAt = 0 } = factorState;
  context.environment.sentMessages.set(key, { sends, resendAt, askedAt: context.askedAt, factorState });
  keepWait(context);
}

/** For a reload: keeps the longest wait of any address of the kind, since addresses are not stored. */
function keepWait(context: EnrolmentContext): void {
  const { flow, environment, calls, factor } = context;
  const resendAt = environment.sentMessages.longestWait(`${calls.purpose} ${factor.id} `);
  flow.send({
    type: 'factorState.changed',
    factorId: waitKey(context),
    factorState: waitingFactorState(resendAt, environment.now()),
  });
}

/** The message was not sent, or that is unknown: then the wait that began with it continues. */
function refuseMessage(
  context: EnrolmentContext,
  key: string,
  failure: FlowFailure,
  limit: Limit | undefined,
): void {
  const { sentMessages } = context.environment;
  const { sends, resendAt, askedAt } = sentMessages.get(key);
  const mayAskAt = limit ? limit.until : mayHaveGone(failure) ? resendAt : 0;
  sentMessages.set(key, { sends, resendAt: mayAskAt, askedAt });
  keepWait(context);
}

const wait = ({ limit, environment }: EnrolmentContext) =>
  Math.max(0, (limit?.until ?? 0) - environment.now());

export const enrolmentSetup = setup({
  types: {
    context: {} as EnrolmentContext,
    events: {} as EnrolmentEvent,
    input: {} as EnrolmentInput,
    tags: {} as 'busy' | 'slow',
    children: {} as { challenge: 'challenge' },
  },
  actors: {
    check: checkActor,
    begin: writeActor<Challenge>(),
    confirmLink: writeActor<Accepted | undefined>(),
    challenge: challengeMachine,
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    limit: ({ context }) => wait(context),
  },
  guards: {
    /** Arriving at the screen sends nothing: only a key is created without a press. */
    needsNothing: ({ context }) => !isSent(context),
    /** The session was just read. */
    beginsOnArrival: ({ context }) => !isSent(context) && context.isFresh === true,
    needsName: ({ context: { asksName, label } }) => asksName === true && label === undefined,
    hasPlace: ({ context }) => !isSent(context) || context.factor.destinations.length > 0,
    hasAddress: ({ context }) =>
      context.to?.reveal() !== undefined && context.factor.destinations.length === 0,
    hasProblem: ({ context }) => context.problem !== undefined,
    hasEnded: ({ context }) => context.output !== undefined,
    isLimited: ({ context }) => wait(context) > 0,
    /** The code that went to this address can still be entered: nothing is sent again. */
    canGoOn: ({ context }) => messageOf(context)?.factorState?.challenge?.reveal() !== undefined,
    isSendUnderWay: ({ context }) => messageOf(context)?.sending !== undefined,
    mustWait: ({ context }) => mayAskAt(context) > context.environment.now(),
    /** The enrolment belongs to the session; before signing in there is none to read. */
    readsFirst: ({ context }) => context.calls.confirm.isBeforeSession !== true,
    isAnswering: ({ context }) => isAnswering(context.environment),
    confirmsLinks: ({ context: { calls, factorState } }) =>
      calls.confirmLink !== undefined && factorState.challenge?.reveal() !== undefined,
    isOpened: (_, outcome: Outcome<Accepted | undefined>) => outcome.ok && outcome.value !== undefined,
    /** A key that the server no longer knows is replaced by a new one, once. */
    canBeginAgain: ({ context }, { type }: ChallengeOutput) =>
      !isSent(context) && context.restarts === 0 && (type === 'restartLoop' || type === 'factorGone'),
  },
  actions: {
    readSubmittedAddress: assign(({ context, event }) => {
      if (event.type !== 'address.submitted') return {};
      const { factor, environment } = context;
      const typed = event.text.reveal() ?? '';
      const read = factor.kind === 'phone' ? readPhone(typed, environment) : readEmail(typed);
      event.text.wipe();
      if (read.ok && context.calls.purpose === 'signIn') environment.identifier = redact(read.address);
      return read.ok
        ? { to: holdSecret(environment, redact({ address: read.address })), problem: undefined }
        : { problem: read.problem, failure: undefined };
    }),
    takePassword: assign(({ context: { environment }, event }) => {
      const password = 'password' in event ? event.password : undefined;
      return { password: password && holdSecret(environment, password) };
    }),
    takeName: assign(({ event }) =>
      event.type === 'begin.requested' && event.label !== undefined ? { label: event.label } : {},
    ),
    takeKnownPlace: assign({
      to: ({ context }) => {
        const [destination] = context.factor.destinations;
        return destination && isSent(context) ? redact({ destinationId: destination.id }) : undefined;
      },
    }),
    goOn: assign(({ context }) => {
      const { factorState } = messageOf(context) ?? {};
      return { ...noProblem, ...(factorState && { factorState }), begunFor: redactedMessageKey(context) };
    }),
    awaitMessage: assign(({ context }) => {
      const { sending, askedAt = 0 } = messageOf(context) ?? {};
      return { ...noProblem, beginning: sending, askedAt };
    }),
    waitForMessage: assign(({ context }) => {
      const resendAt = mayAskAt(context);
      const givenMs = resendAt - context.environment.now();
      return { ...noProblem, limit: { cause: 'too_many_sends', until: resendAt, givenMs, isKnown: true } };
    }),
    /** Cancels what was begun for another address. */
    dropOther: assign(({ context }) => {
      const { begunFor, environment, calls, factorState } = context;
      const before = begunFor?.reveal();
      if (before === undefined || before === messageKey(context)) return {};
      const challenge = factorState.challenge?.reveal();
      if (challenge) void calls.cancel?.(challenge);
      environment.sentMessages.end(before);
      return { begunFor: undefined, factorState: withoutBegun(factorState) };
    }),
    makeBeginning: assign(({ context }) => {
      const { calls, to, environment, password, label } = context;
      const beginning = calls.begin(to?.reveal(), password, label);
      const now = environment.now();
      const key = messageKey(context);
      if (key !== undefined) {
        const { sends } = environment.sentMessages.get(key);
        const resendAt = now + sendWait(sends + 1);
        environment.sentMessages.set(key, { sends, resendAt, askedAt: now, sending: beginning });
        keepWait(context);
      }
      // The reason for the restart is shown with the new enrolment.
      const failure = context.failure?.code === 'restart' ? context.failure : undefined;
      return { ...noProblem, failure, beginning, password: undefined, askedAt: now };
    }),
    acceptBeginning: assign(({ context }, outcome: Outcome<Challenge>) => {
      if (!outcome.ok) return {};
      const key = context.calls.keyOf?.(outcome.value);
      const factorState = begun(context, outcome.value);
      if (factorState.challenge) holdSecret(context.environment, factorState.challenge);
      rememberMessage(context, factorState);
      if (!key) return { factorState, begunFor: redactedMessageKey(context) };
      return {
        factorState: { ...factorState, code: { alphabet: 'digits', length: key.digits } },
        key: holdSecret(context.environment, redact(key)),
      };
    }),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      const limit = isLimit(failure) ? limitOf(failure, context.environment.now()) : undefined;
      const key = messageKey(context);
      if (key !== undefined) refuseMessage(context, key, failure, limit);
      if (failure.code === 'input_refused' && failure.field === 'password') {
        // Asking for it the first time is no mistake of the person's.
        return { failure: context.isPasswordNeeded ? failure : undefined, isPasswordNeeded: true };
      }
      return { failure, limit, output: endOf(failure, false) };
    }),
    /** The session could not be read, so nothing was requested yet. */
    acceptReadFailure: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      return {
        failure,
        limit: isLimit(failure) ? limitOf(failure, context.environment.now()) : undefined,
        output: endOf(failure, false),
      };
    }),
    makeLinkConfirmation: assign({
      confirmingLink: ({ context: { calls, factorState } }) =>
        calls.confirmLink?.(factorState.challenge?.reveal() ?? assertUnreachable()),
    }),
    abandonLinkConfirmation: ({ context }) => context.confirmingLink?.abandon(),
    acceptOpened: assign((_, outcome: Outcome<Accepted | undefined>) =>
      outcome.ok && outcome.value ? { output: { type: 'verified', verified: outcome.value } as const } : {},
    ),
    forgetCheck: assign({ checkFailure: undefined, notYet: undefined }),
    acceptCheck: assign((_, outcome: Outcome<unknown>) =>
      outcome.ok ? { notYet: {} } : { checkFailure: outcome.failure, output: endOf(outcome.failure, false) },
    ),
    forgetFailure: assign({ failure: undefined, problem: undefined, limit: undefined }),
    rememberFactorState: assign(({ context, event }) => {
      if (event.type !== 'factorState.changed') return {};
      rememberMessage(context, event.factorState);
      return { factorState: event.factorState };
    }),
    cancel: ({ context: { calls, factorState } }) => {
      const challenge = factorState.challenge?.reveal();
      if (challenge) void calls.cancel?.(challenge);
    },
    /** Begun anew after fresh proof, or not at all: nobody confirms this one (SEC-19). */
    cancelUnproved: ({ context: { calls, factorState, output } }) => {
      const challenge = factorState.challenge?.reveal();
      if (challenge && output?.type === 'stepUpRequired') void calls.cancel?.(challenge);
    },
    endMessage: ({ context: { environment, begunFor } }) => {
      const key = begunFor?.reveal();
      if (key !== undefined) environment.sentMessages.end(key);
    },
    beginAgain: assign(({ context: { factorState, key, restarts } }) => {
      key?.wipe();
      return {
        factorState: without(factorState, 'challenge', 'expiresAt'),
        key: undefined,
        failure: { code: 'restart' } as const,
        restarts: restarts + 1,
      };
    }),
    end: assign({ output: (_, output: ChallengeOutput) => output }),
    wipe: ({ context: { to, key, factorState, password } }) => {
      to?.wipe();
      password?.wipe();
      key?.wipe();
      factorState.challenge?.wipe();
    },
    abandon: ({ context }) => context.beginning?.abandon(),
    /** A pending message is not abandoned: coming back waits for it again. */
    abandonUnsent: ({ context }) => {
      if (context.beginning?.kind !== 'message') context.beginning?.abandon();
    },
    passOn: ({ context: { flow }, event }) => {
      if (event.type === 'code.sent' || event.type === 'verification.failed') flow.send(event);
    },
    passOnClock: ({ self }) => self.getSnapshot().children.challenge?.send({ type: 'clock.checked' }),
    emitSent: ({ context }) => {
      const { flow, factor, factorState } = context;
      if (isSent(context)) flow.send({ type: 'code.sent', factor, times: factorState.sends });
    },
    reportEnd: ({ context: { flow, output, label } }) =>
      flow.send({ type: 'enrolment.ended', output: output ?? assertUnreachable(), label }),
  },
});
