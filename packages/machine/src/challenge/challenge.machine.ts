import type { ChallengeContext, ChallengeMachine } from './challenge.types.ts';
import { refuseWith, timeouts } from '../shared/timeouts.ts';
import { challengeSetup } from './challenge.setup.ts';
import { raise } from 'xstate';
import { challengeCalls } from './challenge.calls.ts';

/**
 * The answer was lost, so the write may have taken effect: read the session before asking the user again.
 * If nothing changed, or there is no answer again, the user returns to the same place with their input intact.
 */
const rechecking = (back: 'entering' | 'idle', tags: 'busy' | undefined) => {
  const stay = back === 'entering' ? ({ actions: 'emitFailure', target: back } as const) : { target: back };
  return challengeSetup.createStateConfig({
    ...timeouts(stay),
    ...(tags ? { tags } : {}),
    invoke: {
      src: 'check',
      input: ({ context }) => ({ environment: context.environment }),
      onDone: [
        {
          guard: ({ context, event }) => context.calls.afterRecheck(event.output) === 'changed',
          // The factor is no longer required, so the answer that was lost was accepted.
          actions: {
            type: 'end',
            params: ({ context }: { readonly context: ChallengeContext }) =>
              back === 'entering' && context.calls.isAcceptedByChange !== false
                ? ({ type: 'verified', verified: {} } as const)
                : ({ type: 'changed' } as const),
          },
          target: '#challenge.ended',
        },
        {
          guard: ({ context, event }) => context.calls.afterRecheck(event.output) === 'sessionEnded',
          actions: { type: 'end', params: { type: 'sessionEnded' } },
          target: '#challenge.ended',
        },
        stay,
      ],
    },
  });
};

/** What the user submits, and the answer to it. */
const answering = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isLimited', target: 'limited' }, { target: 'entering' }] },
    entering: {
      on: {
        'code.submitted': { actions: ['rememberChoice', 'readSubmittedCode'], target: 'reading' },
        'code.edited': { actions: 'forgetRefusedCode' },
        'ceremony.requested': {
          guard: 'isCeremony',
          actions: ['rememberChoice', 'forgetFailure', 'makeStart'],
          target: 'starting',
        },
        'limit.reached': 'limited',
      },
    },
    reading: {
      always: [
        { guard: 'hasProblem', target: 'entering' },
        { guard: 'isRefusedAlready', actions: ['wipeCode', 'refuseAgain'], target: 'entering' },
        { guard: 'hasChallenge', actions: 'makeVerification', target: 'verifying' },
        { guard: 'startsAtSubmit', actions: 'makeStart', target: 'starting' },
        { actions: 'wipeCode', target: 'entering' },
      ],
    },
    /** A factor without a message is started at the first submit, and its challenge used again. */
    starting: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandonAnswer',
      invoke: {
        src: 'start',
        input: ({ context }) => ({ write: context.starting }),
        onDone: [
          {
            guard: ({ context, event }) => event.output.ok && context.factor.delivery === 'ceremony',
            actions: [
              { type: 'acceptStart', params: ({ event }) => event.output },
              'emitFactorState',
              'makePerformance',
            ],
            target: 'performing',
          },
          {
            guard: ({ event }) => event.output.ok,
            actions: [
              { type: 'acceptStart', params: ({ event }) => event.output },
              'emitFactorState',
              'makeVerification',
            ],
            target: 'verifying',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    /** On the device, with no time limit: only the user ends it (A11Y-23). */
    performing: {
      tags: 'busy',
      on: {
        'call.cancelled': {
          actions: { type: 'acceptRefusal', params: { ok: false, failure: { code: 'dismissed' } } },
          target: 'refused',
        },
      },
      invoke: {
        src: 'perform',
        input: ({ context }) => ({ write: context.performing }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [{ type: 'acceptPerformance', params: ({ event }) => event.output }, 'makeVerification'],
            target: 'verifying',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    verifying: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandonAnswer',
      invoke: {
        src: 'verify',
        input: ({ context }) => ({ write: context.verifying }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: { type: 'acceptVerification', params: ({ event }) => event.output },
            target: '#challenge.ended',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    /** Routes a refusal by `failureRoutes`. */
    refused: {
      entry: 'emitFactorState',
      always: [
        { guard: 'hasEnded', target: '#challenge.ended' },
        { guard: 'hasReachedLimit', actions: 'emitFailure', target: 'limited' },
        { guard: 'isUnknown', target: 'rechecking' },
        { actions: 'emitFailure', target: 'entering' },
      ],
    },
    rechecking: rechecking('entering', 'busy'),
    limited: {
      initial: 'waiting',
      states: {
        waiting: {
          after: { limit: 'passed' },
          on: { 'clock.checked': { target: 'waiting', reenter: true } },
        },
        passed: {
          on: {
            'retry.requested': { actions: 'forgetFailure', target: '#challenge.running.answering.entering' },
          },
        },
      },
    },
  },
});

const send = { actions: ['makeSend', 'emitFactorState'], target: 'sending' } as const;

/** The session could not be read, so nothing was sent. */
const readFailed = refuseWith('acceptReadFailure', 'idle');

/** Messages: one at a time, and only on request. */
const messaging = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isSendUnderWay', target: 'sending' },
        { guard: { type: 'sendsOnArrival', params: 'send' }, ...send },
        { guard: { type: 'sendsOnArrival', params: 'readAndSend' }, target: 'reading' },
        { target: 'idle' },
      ],
    },
    idle: {
      on: {
        'code.requested': [
          { guard: 'needsNoRead', ...send },
          { guard: 'canSend', actions: 'forgetSend', target: 'reading' },
        ],
      },
    },
    /**
     * A message goes to the owner of the session. Another tab may have completed or ended it, or signed in someone else
     * (SEC-36, ERR-38).
     */
    reading: {
      ...timeouts(readFailed),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: ({ context, event }) => context.calls.afterRecheck(event.output) !== 'stillAsked',
            actions: {
              type: 'end',
              params: ({ context, event }) => ({
                type:
                  context.calls.afterRecheck(event.output) === 'sessionEnded' ? 'sessionEnded' : 'changed',
              }),
            },
            target: '#challenge.ended',
          },
          {
            guard: ({ event }) => !event.output.ok,
            actions: [{ type: 'acceptReadFailure', params: ({ event }) => event.output }, 'emitFactorState'],
            target: 'idle',
          },
          { guard: 'canSend', ...send },
          { target: 'idle' },
        ],
      },
    },
    sending: {
      ...timeouts(refuseWith('acceptSendRefusal', 'refused')),
      invoke: {
        src: 'send',
        input: ({ context }) => ({ write: context.sending }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [
              { type: 'acceptSend', params: ({ event }) => event.output },
              'emitFactorState',
              'emitSent',
            ],
            target: 'idle',
          },
          { actions: { type: 'acceptSendRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: {
      entry: ['abandonSend', 'emitFactorState'],
      always: [
        { guard: 'hasEnded', target: '#challenge.ended' },
        { guard: 'hasReachedSendLimit', actions: raise({ type: 'limit.reached' }), target: 'idle' },
        { guard: 'isSendUnknown', target: 'rechecking' },
        { target: 'idle' },
      ],
    },
    rechecking: rechecking('idle', undefined),
  },
});

/** The wait before another message. It never blocks typing. */
const coolingDown = challengeSetup.createStateConfig({
  initial: 'open',
  states: {
    open: { always: { guard: 'isCoolingDown', target: 'waiting' } },
    waiting: {
      after: { coolDown: 'open' },
      on: { 'clock.checked': { target: 'waiting', reenter: true } },
    },
  },
});

/** Verifies with one factor. Three parallel regions: answering, messages, and the wait between messages. */
export const challengeMachine: ChallengeMachine = challengeSetup.createMachine({
  id: 'challenge',
  context: ({ input }) => {
    const { environment, factor, destinationId, factorState, flow, calls = challengeCalls(input) } = input;
    return {
      environment,
      factor,
      destinationId,
      calls,
      flow,
      factorState,
      code: undefined,
      performed: undefined,
      performing: undefined,
      starting: undefined,
      sending: factorState.sending?.write,
      arrival: input.arrival,
      verifying: undefined,
      failure: input.failure,
      sendFailure: undefined,
      problem: undefined,
      refusedCode: undefined,
      rememberDevice: input.rememberDevice,
      isRemembering: false,
      output: undefined,
    };
  },
  output: ({ context }) => context.output ?? { type: 'changed' },
  initial: 'running',
  states: {
    running: { type: 'parallel', states: { answering, messaging, coolingDown } },
    ended: { type: 'final' },
  },
});
