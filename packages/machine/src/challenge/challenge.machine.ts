import { answering } from './challenge.answering.ts';
import { challengeCalls, sendCall } from './challenge.calls.ts';
import { coolingDown, messaging } from './challenge.messaging.ts';
import { challengeSetup } from './challenge.setup.ts';
import type { ChallengeInput } from './challenge.types.ts';

/** A live challenge is used again, and a wait is kept: coming back to a way sends nothing (SEC-10). */
function sendsOnArrival({ arrival, factor, entry, environment }: ChallengeInput): boolean {
  const now = environment.now();
  const mustWait = (entry.resendAt ?? 0) > now || (entry.limit?.until ?? 0) > now;
  return arrival === 'send' && factor.delivery === 'sent' && entry.challenge === undefined && !mustWait;
}

/** One way to verify: the answer beside the messages beside the cool-down. Complete from its input. */
export const challengeMachine = challengeSetup.createMachine({
  id: 'challenge',
  context: ({ input }) => {
    const { environment, factor, destinationId, entry, flow, calls = challengeCalls(input) } = input;
    return {
      environment,
      factor,
      destinationId,
      calls,
      flow,
      entry,
      code: undefined,
      performed: undefined,
      performing: undefined,
      starting: undefined,
      sending: sendsOnArrival(input) ? sendCall({ calls, entry }) : undefined,
      sendingSince: environment.now(),
      verifying: undefined,
      failure: input.failure,
      sendFailure: undefined,
      problem: undefined,
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
