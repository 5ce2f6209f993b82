import type { Factor } from '@mfa-flow/contract';
import { assign, fromPromise } from 'xstate';
import { challengeMachine } from '../challenge/challenge.machine.ts';
import type { ChallengeInput, ChallengeOutput } from '../challenge/challenge.types.ts';
import { atPlace, factorStateOf, withFactorState } from '../factor-states/factor-states.ts';
import { usableFactors } from '../mfa-flow/usable-factors.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { setup } from '../shared/setup.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { readAvailable, stepUpCalls, type Available } from './step-up.calls.ts';
import type { StepUpContext, StepUpEvent, StepUpInput, StepUpOutput } from './step-up.types.ts';

/** The factors of an answer that meet the demand and can be used here. */
function offered({ demand, factorStates, environment }: StepUpContext, factors: readonly Factor[]) {
  const ids = demand?.factorIds;
  const met = ids === undefined ? factors : factors.filter(({ id }) => ids.includes(id));
  return usableFactors(met, factorStates, environment);
}

function chosenFactor({ factors }: StepUpContext, event: StepUpEvent): StepUpContext['current'] {
  if (event.type !== 'factor.chosen') return undefined;
  const factor = factors.find(({ id }) => id === event.factorId);
  const place = event.destinationId === undefined ? {} : { destinationId: event.destinationId };
  return factor && { factor, ...place };
}

const endings = { changed: 'changed', stepUpRequired: 'changed', sessionEnded: 'sessionEnded' } as const;

const hasKey = <Key extends string>(endings: Record<Key, unknown>, key: string): key is Key => key in endings;

/** What is invoked for a factor. */
export function challengeInput(context: StepUpContext, flow: ChallengeInput['flow']): ChallengeInput {
  const { environment, factorStates, current, isChosen, failure, account } = context;
  if (!current) return assertUnreachable();
  const { factor, destinationId } = current;
  const input: ChallengeInput = {
    environment,
    factor,
    flow,
    failure,
    account,
    arrival: isChosen ? 'readAndSend' : 'wait',
    factorState: atPlace(factorStateOf(factorStates, factor.id), destinationId),
    ...(destinationId === undefined ? {} : { destinationId }),
  };
  return { ...input, calls: stepUpCalls(input) };
}

/** The setup of the step-up machine: types, actors, delays, guards and actions. */
export const stepUpSetup = setup({
  types: {
    context: {} as StepUpContext,
    events: {} as StepUpEvent,
    input: {} as StepUpInput,
    output: {} as StepUpOutput,
    tags: {} as 'busy' | 'slow',
    children: {} as { challenge: 'challenge' },
  },
  actors: {
    readAvailable: fromPromise<Outcome<Available>, Pick<StepUpContext, 'environment' | 'demand' | 'account'>>(
      ({ input, signal }) => readAvailable(input, signal),
    ),
    challenge: challengeMachine,
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    hasSeveral: ({ context }) => context.factors.length > 1,
    hasOne: ({ context }) => context.factors.length === 1,
    hasFailed: ({ context }) => context.failure !== undefined,
    hasEnded: ({ context }) => context.output !== undefined,
    isLimited: ({ context: { limit, environment } }) => (limit?.until ?? 0) > environment.now(),
    choosesFactor: ({ context, event }) => chosenFactor(context, event) !== undefined,
  },
  actions: {
    acceptAvailable: assign(({ context }, outcome: Outcome<Available>): Partial<StepUpContext> => {
      if (outcome.ok) {
        const { account, factors: given } = outcome.value;
        const factors = offered(context, given ?? []);
        const [only] = factors;
        return {
          account,
          factors,
          // Of a demand that names factors, an answer leaves out those that do not count.
          hasNone: given?.length === 0 && context.demand?.factorIds === undefined,
          failure: undefined,
          limit: undefined,
          isChosen: false,
          current: only && factors.length === 1 ? { factor: only } : undefined,
        };
      }
      const { failure } = outcome;
      if (failure.code === 'session_ended') return { output: { type: 'sessionEnded' } };
      if (failure.code === 'verification_required') return { output: { type: 'changed' } };
      const limit = isLimit(failure) ? limitOf(failure, context.environment.now()) : undefined;
      return { failure, limit };
    }),
    takeChosenFactor: assign(({ context, event }) => {
      const current = chosenFactor(context, event);
      return current ? { current, isChosen: true, failure: undefined, notice: undefined } : {};
    }),
    clearFactor: assign({ current: undefined, failure: undefined, notice: undefined }),
    forgetFailure: assign({ failure: undefined, limit: undefined }),
    rememberFactorState: assign(({ context, event }) =>
      event.type === 'factorState.changed'
        ? { factorStates: withFactorState(context.factorStates, event.factorId, event.factorState) }
        : {},
    ),
    acceptChallenge: assign(({ context }, output: ChallengeOutput): Partial<StepUpContext> => {
      const { current, factorStates } = context;
      if (output.type === 'verified') return { output: { type: 'proved' } };
      if (hasKey(endings, output.type)) return { output: { type: endings[output.type] } };
      if (output.type === 'factorUnusable' && current) {
        const state = { ...factorStateOf(factorStates, current.factor.id), isUnusable: true };
        return {
          current: undefined,
          notice: 'factorUnusable',
          factorStates: withFactorState(factorStates, current.factor.id, state),
        };
      }
      const forgotten = new Map(factorStates);
      if (current) forgotten.delete(current.factor.id);
      return output.type === 'restartLoop'
        ? { current: undefined, factorStates: forgotten, failure: { code: 'restart' } satisfies FlowFailure }
        : { current: undefined, factorStates: forgotten, notice: 'factorGone' };
    }),
    passOnClock: ({ self }) => self.getSnapshot().children.challenge?.send({ type: 'clock.checked' }),
    cancel: assign({ output: (): StepUpOutput => ({ type: 'cancelled' }) }),
    /** Messages that are on their way are kept for whoever comes back. */
    abandonAnswers: ({ context }) =>
      context.environment.inFlight.forEach((write) => {
        if (write.kind !== 'message') write.abandon();
      }),
  },
});
