import type { SignedIn } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { readSignedIn } from '../validation/signed-in.ts';
import { firstFactorRoute, tookEffect } from '../first-factor/first-factor.routes.ts';
import { Write } from '../shared/call.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { setup } from '../shared/setup.ts';
import type {
  ReturningContext,
  ReturningEvent,
  ReturningInput,
  ReturningOutput,
  ReturningMachine,
} from './returning.types.ts';

const completeCall = ({ environment, method, returned }: ReturningInput) =>
  new Write<SignedIn>(environment, readSignedIn, (options) =>
    method.complete({ returned: returned.reveal() ?? assertUnreachable() }, options),
  );

const returningSetup = setup({
  types: {
    context: {} as ReturningContext,
    events: {} as ReturningEvent,
    input: {} as ReturningInput,
    tags: {} as 'busy' | 'slow',
  },
  actors: { check: checkActor, complete: writeActor<SignedIn>() },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    isExpected: ({ context }) => context.completing !== undefined,
    isUnknown: ({ context: { failure } }) =>
      failure !== undefined && firstFactorRoute(failure.code) === 'unknown',
  },
  actions: {
    makeCompletion: assign({ completing: ({ context }) => completeCall(context), failure: undefined }),
    acceptSignIn: assign((_, outcome: Outcome<SignedIn>) =>
      outcome.ok ? { output: { type: 'signedIn', ...outcome.value } as const } : {},
    ),
    acceptRefusal: assign((_, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      if (firstFactorRoute(failure.code) === 'changed') {
        return { failure, output: { type: 'changed', isFound: true } as const };
      }
      const type = failure.code === 'dismissed' ? 'dismissed' : 'failed';
      return { failure, output: { type } as const };
    }),
    end: assign({ output: (_, output: ReturningOutput) => output }),
    wipe: ({ context }) => context.returned.wipe(),
    abandon: ({ context }) => context.completing?.abandon(),
    reportEnd: ({ context: { flow, output } }) =>
      flow.send({ type: 'returning.ended', output: output ?? assertUnreachable() }),
  },
});

const givenUp = refuseWith('acceptRefusal', 'refused');

/** Finishes a sign-in from elsewhere: at a provider, or by a link in a message. */
export const returningMachine: ReturningMachine = returningSetup.createMachine({
  id: 'returning',
  context: ({ input }) => ({
    ...input,
    completing: input.isExpected ? completeCall(input) : undefined,
    failure: undefined,
    output: undefined,
  }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isExpected', target: 'completing' }, { target: 'asking' }] },
    asking: {
      on: {
        'continue.requested': { actions: 'makeCompletion', target: 'completing' },
        'return.dismissed': { actions: { type: 'end', params: { type: 'dismissed' } }, target: 'ended' },
      },
    },
    completing: {
      tags: 'busy',
      ...timeouts(givenUp),
      exit: 'abandon',
      invoke: {
        src: 'complete',
        input: ({ context }) => ({ write: context.completing }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: { type: 'acceptSignIn', params: ({ event }) => event.output },
            target: 'ended',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: { always: [{ guard: 'isUnknown', target: 'rechecking' }, { target: 'ended' }] },
    /** The answer was lost: the user may be signed in. If not, a press may retry the same return. */
    rechecking: {
      tags: 'busy',
      ...timeouts('asking'),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: ({ event }) => tookEffect(event.output),
            actions: { type: 'end', params: { type: 'changed', isFound: false } },
            target: 'ended',
          },
          { target: 'asking' },
        ],
      },
    },
    ended: { entry: ['wipe', 'reportEnd'], type: 'final' },
  },
});
