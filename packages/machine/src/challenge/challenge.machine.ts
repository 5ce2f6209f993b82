import { answering } from './challenge.answering.ts';
import { challengeCalls } from './challenge.calls.ts';
import { coolingDown, messaging } from './challenge.messaging.ts';
import { challengeSetup } from './challenge.setup.ts';

/** One way to verify: the answer beside the messages beside the cool-down. Complete from its input. */
export const challengeMachine = challengeSetup.createMachine({
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
      output: undefined,
    };
  },
  output: ({ context }) => context.output ?? { type: 'changed' },
  initial: 'running',
  states: {
    running: { type: 'parallel', states: { answering, messaging, coolingDown } },
    over: { type: 'final' },
  },
});
