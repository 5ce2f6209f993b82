import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { refuseWith, timeouts } from '../shared/timeouts.ts';
import { challengeInput, stepUpSetup } from './step-up.setup.ts';
import type { Available } from './step-up.calls.ts';
import type { StepUpMachine } from './step-up.types.ts';

type AvailableDone = { readonly event: DoneActorEvent<Outcome<Available>> };

const accepted = { type: 'acceptAvailable', params: ({ event }: AvailableDone) => event.output } as const;

/**
 * Fresh proof in a session that is complete: reads the factors that count, and verifies with one of them. Sends nothing
 * before the person has asked for a message.
 */
export const stepUpMachine: StepUpMachine = stepUpSetup.createMachine({
  id: 'stepUp',
  context: ({ input: { environment, demand, account } }) => ({
    environment,
    demand,
    account,
    factors: [],
    hasNone: false,
    factorStates: new Map(),
    current: undefined,
    isChosen: false,
    notice: undefined,
    failure: undefined,
    limit: undefined,
    output: undefined,
  }),
  output: ({ context }) => context.output ?? assertUnreachable(),
  on: {
    'stepUp.cancelled': { actions: 'cancel', target: '.ended' },
    'clock.checked': { actions: 'passOnClock' },
  },
  initial: 'reading',
  states: {
    reading: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptAvailable', 'failed')),
      invoke: {
        src: 'readAvailable',
        input: ({ context: { environment, demand, account } }) => ({ environment, demand, account }),
        onDone: { actions: accepted, target: 'read' },
      },
    },
    read: {
      always: [
        { guard: 'hasEnded', target: 'ended' },
        { guard: 'hasFailed', target: 'failed' },
        { guard: 'hasSeveral', target: 'choosing' },
        { guard: 'hasOne', target: 'challenge' },
        { target: 'unavailable' },
      ],
    },
    choosing: {
      on: { 'factor.chosen': { guard: 'choosesFactor', actions: 'takeChosenFactor', target: 'challenge' } },
    },
    challenge: {
      exit: 'abandonAnswers',
      on: {
        'factor.chosen': {
          guard: 'choosesFactor',
          actions: 'takeChosenFactor',
          target: 'challenge',
          reenter: true,
        },
        'otherFactor.requested': { guard: 'hasSeveral', actions: 'clearFactor', target: 'choosing' },
        'factorState.changed': { actions: 'rememberFactorState' },
      },
      invoke: {
        src: 'challenge',
        id: 'challenge',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: {
          actions: { type: 'acceptChallenge', params: ({ event }) => event.output },
          target: 'challenged',
        },
      },
    },
    challenged: {
      always: [
        { guard: 'hasEnded', target: 'ended' },
        { guard: 'hasFailed', target: 'failed' },
        { target: 'reading' },
      ],
    },
    /** There is nothing to give proof with. */
    unavailable: { on: { 'retry.requested': 'reading' } },
    failed: {
      on: {
        'retry.requested': [{ guard: 'isLimited' }, { actions: 'forgetFailure', target: 'reading' }],
      },
    },
    ended: { type: 'final' },
  },
});
