import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { addFactorSetup, enrolmentInput, toFactor } from './add-factor.setup.ts';
import type { AddFactorMachine } from './add-factor.types.ts';

/**
 * Adds a factor in a session that is complete. Proof that the backend asks for comes back to the enrolment, which begins
 * anew: a key or a message from before is not shown again. Codes that come with the factor are shown before it is over.
 */
export const addFactorMachine: AddFactorMachine = addFactorSetup.createMachine({
  id: 'addFactor',
  context: ({ input: { environment, factor, account } }) => ({
    environment,
    factor: toFactor(factor),
    account,
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
        { actions: 'refuse', target: 'over' },
      ],
    },
    enrolling: {
      on: {
        'enrolment.over': { actions: 'acceptEnrolment', target: 'enrolled' },
        'task.cancelled': { actions: ['cancelEnrolment', 'cancel'], target: 'over' },
      },
      invoke: {
        src: 'enrolment',
        id: 'enrolment',
        input: ({ context, self }) => enrolmentInput(context, self),
      },
    },
    enrolled: {
      always: [
        { guard: 'needsProof', target: 'proving' },
        { guard: 'hasCodes', target: 'showingCodes' },
        { target: 'over' },
      ],
    },
    proving: {
      on: { 'task.cancelled': { actions: 'cancel', target: 'over' } },
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
            target: 'over',
          },
          { actions: 'cancel', target: 'over' },
        ],
      },
    },
    showingCodes: {
      exit: 'wipe',
      on: { 'codes.saved': 'over' },
      initial: 'reading',
      states: {
        reading: { on: { 'task.cancelled': 'leaving' } },
        /** Codes are gone once they are left. */
        leaving: { on: { 'leave.declined': 'reading', 'leave.confirmed': '#addFactor.over' } },
      },
    },
    over: { type: 'final' },
  },
});
