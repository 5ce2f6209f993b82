import type { Check } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import type { EnrolmentContext, EnrolmentMachine } from './enrolment.types.ts';
import { initialFactorState } from '../factor-states/factor-states.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { challengeInput } from './enrolment.factor-state.ts';
import { enrolmentSetup } from './enrolment.setup.ts';

/** The session has ended, or needs something else. */
const asRecheckResult = ({
  context,
  event,
}: {
  context: EnrolmentContext;
  event: DoneActorEvent<Outcome<Check>>;
}) =>
  ({
    type: context.calls.confirm.afterRecheck(event.output) === 'sessionEnded' ? 'sessionEnded' : 'changed',
  }) as const;

const givenUp = refuseWith('acceptRefusal', 'refused');
const readGivenUp = refuseWith('acceptReadFailure', 'refused');

/**
 * Sets up a factor and confirms it with a code. `signInByCodeMachine` is the same machine with other calls: both
 * ask for an address, send a code and check it. What is typed stays in the view; only a submit brings it here.
 */
export const enrolmentMachine: EnrolmentMachine = enrolmentSetup.createMachine({
  id: 'enrolment',
  context: ({ input }) => ({
    ...input,
    to: undefined,
    password: undefined,
    isPasswordNeeded: false,
    beginning: undefined,
    confirmingLink: undefined,
    askedAt: 0,
    begunFor: undefined,
    factorState: initialFactorState,
    key: undefined,
    problem: undefined,
    failure: input.failure,
    checkFailure: undefined,
    notYet: undefined,
    limit: undefined,
    restarts: 0,
    output: undefined,
  }),
  on: { 'code.sent': { actions: 'passOn' }, 'verification.failed': { actions: 'passOn' } },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'needsName', target: 'asking' },
        { guard: 'beginsOnArrival', actions: 'makeBeginning', target: 'beginning' },
        { guard: 'needsNothing', target: 'readingSession' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        'address.submitted': { actions: ['takePassword', 'readSubmittedAddress'], target: 'reading' },
        'begin.requested': {
          guard: 'hasPlace',
          actions: ['takePassword', 'takeName', 'takeKnownPlace'],
          target: 'reading',
        },
      },
    },
    reading: {
      always: [
        { guard: 'hasProblem', target: 'asking' },
        { guard: 'canGoOn', actions: ['dropOther', 'goOn'], target: 'confirming' },
        { guard: 'isSendUnderWay', actions: ['dropOther', 'awaitMessage'], target: 'beginning' },
        { guard: 'mustWait', actions: 'waitForMessage', target: 'limited' },
        { guard: 'readsFirst', target: 'readingSession' },
        { actions: ['dropOther', 'makeBeginning'], target: 'beginning' },
      ],
    },
    /** The enrolment is for the owner of the session, which another tab may have changed (SEC-36, ERR-38). */
    readingSession: {
      tags: 'busy',
      ...timeouts(readGivenUp),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: ({ context, event }) => context.calls.confirm.afterRecheck(event.output) !== 'stillAsked',
            actions: { type: 'end', params: asRecheckResult },
            target: 'ended',
          },
          {
            guard: ({ event }) => !event.output.ok,
            actions: { type: 'acceptReadFailure', params: ({ event }) => event.output },
            target: 'refused',
          },
          { actions: ['dropOther', 'makeBeginning'], target: 'beginning' },
        ],
      },
    },
    beginning: {
      tags: 'busy',
      ...timeouts(givenUp),
      exit: 'abandonUnsent',
      invoke: {
        src: 'begin',
        input: ({ context }) => ({ write: context.beginning }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [{ type: 'acceptBeginning', params: ({ event }) => event.output }, 'emitSent'],
            target: 'confirming',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: {
      entry: 'abandon',
      always: [
        { guard: 'hasEnded', target: 'ended' },
        { guard: 'isLimited', target: 'limited' },
        { target: 'asking' },
      ],
    },
    limited: {
      initial: 'waiting',
      states: {
        waiting: {
          after: { limit: 'passed' },
          on: { 'clock.checked': { target: 'waiting', reenter: true } },
        },
        passed: {
          on: {
            'retry.requested': [
              // There is no address to ask for, so this press begins.
              {
                guard: 'needsNothing',
                actions: 'forgetFailure',
                target: '#enrolment.readingSession',
              },
              { actions: 'forgetFailure', target: '#enrolment.asking' },
            ],
          },
        },
      },
    },
    confirming: {
      on: {
        'factorState.changed': { actions: 'rememberFactorState' },
        // The code sent to the address stays valid: if the same address is entered again, nothing is sent.
        'address.change.requested': [
          { guard: 'isAnswering', target: 'abandoningAnswer' },
          { guard: 'hasAddress', actions: 'forgetFailure', target: 'asking' },
        ],
        'clock.checked': { actions: 'passOnClock' },
      },
      initial: 'waiting',
      states: {
        waiting: {
          on: {
            'check.requested': [
              {
                guard: 'confirmsLinks',
                actions: ['forgetCheck', 'makeLinkConfirmation'],
                target: 'confirmingLink',
              },
              { actions: 'forgetCheck', target: 'checking' },
            ],
          },
        },
        /** In a session that stays complete, only the enrolment shows whether the link was opened. */
        confirmingLink: {
          tags: 'busy',
          ...timeouts(refuseWith('acceptCheck', 'waiting')),
          exit: 'abandonLinkConfirmation',
          invoke: {
            src: 'confirmLink',
            input: ({ context }) => ({ write: context.confirmingLink }),
            onDone: [
              {
                guard: { type: 'isOpened', params: ({ event }) => event.output },
                actions: { type: 'acceptOpened', params: ({ event }) => event.output },
                target: '#enrolment.ended',
              },
              { actions: { type: 'acceptCheck', params: ({ event }) => event.output }, target: 'checked' },
            ],
          },
        },
        checked: { always: [{ guard: 'hasEnded', target: '#enrolment.ended' }, { target: 'waiting' }] },
        /** The link may have been opened: read the session. */
        checking: {
          tags: 'busy',
          ...timeouts(refuseWith('acceptCheck', 'waiting')),
          invoke: {
            src: 'check',
            input: ({ context }) => ({ environment: context.environment }),
            onDone: [
              {
                guard: ({ context, event }) => context.calls.confirm.afterRecheck(event.output) === 'changed',
                actions: { type: 'end', params: { type: 'changed' } },
                target: '#enrolment.ended',
              },
              { actions: { type: 'acceptCheck', params: ({ event }) => event.output }, target: 'checked' },
            ],
          },
        },
      },
      invoke: {
        src: 'challenge',
        id: 'challenge',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: [
          {
            guard: { type: 'canBeginAgain', params: ({ event }) => event.output },
            actions: ['cancel', 'beginAgain'],
            target: 'readingSession',
          },
          { actions: { type: 'end', params: ({ event }) => event.output }, target: 'ended' },
        ],
      },
    },
    /** The user left while an answer was pending: it may have been right (ERR-38). */
    abandoningAnswer: {
      tags: 'busy',
      ...timeouts('asking'),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: ({ context, event }) => context.calls.confirm.afterRecheck(event.output) !== 'stillAsked',
            actions: { type: 'end', params: asRecheckResult },
            target: 'ended',
          },
          { target: 'asking' },
        ],
      },
    },
    // Not final: the parent stops it on this report, and may itself have ended before a final state would be announced.
    ended: { entry: ['cancelUnproved', 'endMessage', 'wipe', 'reportEnd'] },
  },
});
