import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { timeouts } from '../shared/timeouts.ts';
import { addFactorSetup, enrolmentInput, toFactor } from './add-factor.setup.ts';
import type { AddFactorMachine } from './add-factor.types.ts';

const leave = { actions: ['cancelEnrolment', 'cancel'], target: '#addFactor.ended' } as const;

/**
 * Adds a factor in a session that is complete. Proof that the backend asks for comes back to the enrolment, which begins
 * anew: a key or a message from before is not shown again. Codes that come with the factor are shown before it is over.
 */
export const addFactorMachine: AddFactorMachine = addFactorSetup.createMachine({
  id: 'addFactor',
  context: ({ input: { environment, factor, account, asksName = false } }) => ({
    environment,
    factor: toFactor(factor),
    account,
    asksName,
    label: undefined,
    enrolled: undefined,
    isProved: false,
    codes: undefined,
    output: undefined,
  }),
  output: ({ context }) => context.output ?? assertUnreachable(),
  on: { 'clock.checked': { actions: 'passOnClock' } },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'canAdd', target: 'enrolling' },
        { actions: 'refuse', target: 'ended' },
      ],
    },
    enrolling: {
      on: {
        'enrolment.ended': { actions: 'acceptEnrolment', target: 'enrolled' },
      },
      initial: 'entering',
      states: {
        entering: {
          on: { 'task.cancelled': [{ guard: 'isAnswering', target: 'leaving' }, leave] },
        },
        /** The answer that is pending may confirm the factor, and bring codes that are shown once. */
        leaving: {
          tags: 'busy',
          ...timeouts(leave),
          invoke: {
            src: 'pendingAnswers',
            input: ({ context }) => ({ environment: context.environment }),
            onDone: leave,
          },
        },
      },
      invoke: {
        src: 'enrolment',
        id: 'enrolment',
        input: ({ context, self }) => enrolmentInput(context, self),
      },
    },
    /** The report comes from inside an action of the enrolment, where no other machine may be started. */
    enrolled: {
      invoke: {
        src: 'nextTurn',
        onDone: [
          { guard: 'needsProof', target: 'proving' },
          { guard: 'hasCodes', target: 'savingCodes' },
          { target: 'ended' },
        ],
      },
    },
    proving: {
      on: { 'task.cancelled': { actions: 'cancel', target: 'ended' } },
      invoke: {
        src: 'stepUp',
        id: 'stepUp',
        input: ({ context: { environment, account } }) => ({ environment, account }),
        onDone: [
          {
            guard: { type: 'hasProved', params: ({ event }) => event.output },
            actions: 'rememberProof',
            target: 'enrolling',
          },
          {
            guard: { type: 'hasEndedProof', params: ({ event }) => event.output },
            actions: { type: 'endProof', params: ({ event }) => event.output },
            target: 'ended',
          },
          { actions: 'cancel', target: 'ended' },
        ],
      },
    },
    savingCodes: {
      invoke: {
        src: 'saveCodes',
        id: 'saveCodes',
        input: ({ context }) => ({ codes: context.codes ?? assertUnreachable() }),
        onDone: { actions: { type: 'endCodes', params: ({ event }) => event.output }, target: 'ended' },
      },
    },
    ended: { type: 'final' },
  },
});
