import { countingFactors, furtherFactors, type Overview } from '@mfa-flow/contract';
import { assign, emit, fromPromise } from 'xstate';
import { readAccount } from '../account/read-account.ts';
import { addFactorMachine } from '../add-factor/add-factor.machine.ts';
import type { AddFactorOutput } from '../add-factor/add-factor.types.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { isAnotherAccount } from '../shared/owner.ts';
import { setup } from '../shared/setup.ts';
import { isOffered } from '../task/task.calls.ts';
import { taskMachine } from '../task/task.machine.ts';
import type { TaskOutput } from '../task/task.types.ts';
import { nextStep, type GuidedSetUpStep } from './guided-set-up.routes.ts';
import type {
  GuidedSetUpContext,
  GuidedSetUpEmitted,
  GuidedSetUpEvent,
  GuidedSetUpInput,
  GuidedSetUpOutput,
} from './guided-set-up.types.ts';

const outputOf = ({ type }: AddFactorOutput | TaskOutput): GuidedSetUpOutput | undefined =>
  type === 'sessionEnded' || type === 'changed' ? { type } : undefined;

const furtherFactor = ({ overview }: GuidedSetUpContext, kind: string) =>
  overview && furtherFactors(overview).find((each) => each.kind === kind);

/** The setup of the guided set-up: types, actors, delays, guards and actions. */
export const guidedSetUpSetup = setup({
  types: {
    context: {} as GuidedSetUpContext,
    events: {} as GuidedSetUpEvent,
    input: {} as GuidedSetUpInput,
    output: {} as GuidedSetUpOutput,
    emitted: {} as GuidedSetUpEmitted,
    tags: {} as 'busy' | 'slow',
    children: {} as { addFactor: 'addFactor'; task: 'task' },
  },
  actors: {
    readAccount: fromPromise<Outcome<Overview>, { readonly environment: Environment }>(
      ({ input: { environment }, signal }) => readAccount(environment, signal),
    ),
    addFactor: addFactorMachine,
    task: taskMachine,
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    /** Another tab has signed somebody else in (SEC-36). */
    isOthers: ({ context: { account } }, outcome: Outcome<Overview>) =>
      outcome.ok && isAnotherAccount(account, outcome.value.account),
    wasRead: (_, outcome: Outcome<Overview>) => outcome.ok,
    isDue: ({ context: { overview, codes, environment } }, step: GuidedSetUpStep) =>
      overview !== undefined &&
      nextStep({
        overview,
        codes,
        canMakeCodes: isOffered(environment, { kind: 'createCodes' }),
        canTurnOn: isOffered(environment, { kind: 'turnOn' }),
      }) === step,
    isAddable: ({ context, event }) =>
      event.type === 'factor.chosen' && furtherFactor(context, event.kind) !== undefined,
    hasFactor: ({ context: { overview } }) => overview !== undefined && countingFactors(overview).length > 0,
    canAddAnother: ({ context }) =>
      context.overview !== undefined && furtherFactors(context.overview).length > 0,
    canReplaceCodes: ({ context: { environment } }) => isOffered(environment, { kind: 'regenerateCodes' }),
    isAdded: (_, { type }: AddFactorOutput) => type === 'added',
    mayBeAdded: (_, { type }: AddFactorOutput) => type === 'unknown',
    hasEnded: ({ context }) => context.output !== undefined,
    isDone: (_, { type }: TaskOutput) => type === 'done',
    isLeft: (_, { type }: TaskOutput) => type === 'cancelled',
    areCodesLeft: (_, { type }: AddFactorOutput | TaskOutput) => type === 'codesLeft',
    mayHaveChanged: (_, { type }: TaskOutput) => type === 'unknown',
  },
  actions: {
    acceptRead: assign((_, outcome: Outcome<Overview>) =>
      outcome.ok ? { overview: outcome.value, account: outcome.value.account, failure: undefined } : {},
    ),
    acceptReadFailure: assign((_, outcome: Outcome<Overview>): Partial<GuidedSetUpContext> => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      if (failure.code === 'session_ended') return { output: { type: 'sessionEnded' } };
      if (failure.code === 'verification_required') return { output: { type: 'secondStepNeeded' } };
      return { failure };
    }),
    choose: assign(({ context, event }) => ({
      problem: undefined,
      factor: event.type === 'factor.chosen' ? furtherFactor(context, event.kind) : undefined,
    })),
    acceptAdded: assign((_, added: AddFactorOutput): Partial<GuidedSetUpContext> => ({
      makesCodes: true,
      ...(added.type === 'added' &&
        added.codesSaved !== undefined && { codes: added.codesSaved, areCodesLeft: false }),
    })),
    /** Not added: it is over, or the list is shown again. */
    acceptNotAdded: assign((_, output: AddFactorOutput): Partial<GuidedSetUpContext> => ({
      output: outputOf(output),
      problem: output.type === 'unavailable' ? { code: 'misconfigured' } : undefined,
    })),
    acceptCodes: assign({
      areCodesLeft: false,
      codes: (_, output: TaskOutput) => (output.type === 'done' ? output.codesSaved : undefined),
    }),
    /** What was tried is not tried again without a press. */
    acceptEnd: assign(({ context }, output: TaskOutput): Partial<GuidedSetUpContext> => ({
      makesCodes: false,
      areCodesLeft: context.areCodesLeft || (output.type === 'unknown' && context.codes === undefined),
      output: outputOf(output),
    })),
    forgetProblem: assign({ problem: undefined }),
    keepCodes: assign({ codes: 'kept' as const }),
    end: assign({ output: (_, output: GuidedSetUpOutput) => output }),
    emitChange: emit((_, change: GuidedSetUpEmitted['change']) => ({ type: 'changed' as const, change })),
    passOnClock: ({ self }) => {
      const { addFactor, task } = self.getSnapshot().children;
      addFactor?.send({ type: 'clock.checked' });
      task?.send({ type: 'clock.checked' });
    },
  },
});
