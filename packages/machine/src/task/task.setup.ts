import type { Check, Overview } from '@mfa-flow/contract';
import { assign, fromPromise } from 'xstate';
import { readAccount } from '../account/read-account.ts';
import { saveCodesMachine } from '../save-codes/save-codes.machine.ts';
import type { SaveCodesOutput } from '../save-codes/save-codes.types.ts';
import { holdSecret, type Environment } from '../shared/environment.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { isAnotherAccount, requireOwner } from '../shared/owner.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { setup } from '../shared/setup.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { stepUpMachine } from '../step-up/step-up.machine.ts';
import type { StepUpOutput } from '../step-up/step-up.types.ts';
import { taskCall } from './task.calls.ts';
import { isReached, isSameQuestion, needsRead, removed, taskRoute, type TaskRoute } from './task.routes.ts';
import type { TaskContext, TaskEvent, TaskInput, TaskOutput, TaskValue } from './task.types.ts';

const wait = ({ limit, environment }: TaskContext) => Math.max(0, (limit?.until ?? 0) - environment.now());

const unknown: FlowFailure = { code: 'refused' };

/** The call was not made, as a read before it failed. */
function unreadFor({ environment }: TaskContext, failure: FlowFailure): Partial<TaskContext> {
  if (failure.code === 'session_ended') return { output: { type: 'sessionEnded' } };
  const limit = isLimit(failure) ? limitOf(failure, environment.now()) : undefined;
  return { failure, limit };
}

/** The setup of the task machine: types, actors, delays, guards and actions. */
export const taskSetup = setup({
  types: {
    context: {} as TaskContext,
    events: {} as TaskEvent,
    input: {} as TaskInput,
    output: {} as TaskOutput,
    tags: {} as 'busy' | 'slow',
    children: {} as { stepUp: 'stepUp'; saveCodes: 'saveCodes' },
  },
  actors: {
    check: checkActor,
    call: writeActor<TaskValue>(),
    readAccount: fromPromise<Outcome<Overview>, { readonly environment: Environment }>(
      ({ input: { environment }, signal }) => readAccount(environment, signal),
    ),
    stepUp: stepUpMachine,
    saveCodes: saveCodesMachine,
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    limit: ({ context }) => wait(context),
  },
  guards: {
    asksFirst: ({ context }) => context.asksFirst,
    /** The session is complete, and as far as anybody knows it is this account's. */
    isOwner: ({ context: { account } }, outcome: Outcome<Check>) =>
      outcome.ok && requireOwner(outcome.value, account).ok,
    /** The question depends on the rest of the account, which another tab may have changed. */
    comparesAccount: ({ context: { task, account, overview } }, outcome: Outcome<Check>) =>
      task.kind === 'removeFactor' &&
      overview !== undefined &&
      outcome.ok &&
      requireOwner(outcome.value, account).ok,
    isAsked: ({ context: { task, overview } }, outcome: Outcome<Overview>) =>
      outcome.ok && overview !== undefined && isSameQuestion(task, overview, outcome.value),
    wasRead: (_, outcome: Outcome<Overview>) => outcome.ok,
    isLimited: ({ context }) => wait(context) > 0,
    leadsTo: ({ context: { task, failure } }, route: TaskRoute) =>
      failure !== undefined && taskRoute(task, failure) === route,
    hasEnded: ({ context }) => context.output !== undefined,
    hasCodes: (_, outcome: Outcome<TaskValue>) => outcome.ok && outcome.value.codes !== undefined,
    needsRead: ({ context }, outcome: Outcome<TaskValue>) => outcome.ok && needsRead(context.task),
    /** Read in the session of somebody else, it says nothing of this task. */
    isOthers: ({ context: { account } }, outcome: Outcome<Overview>) =>
      outcome.ok && isAnotherAccount(account, outcome.value.account),
    isReached: ({ context }, outcome: Outcome<Overview>) =>
      outcome.ok && isReached(context.task, outcome.value) === true,
    /** Codes were made, perhaps, and nobody has seen them. */
    areCodesUnknown: ({ context: { task } }, outcome: Outcome<Overview>) =>
      (task.kind === 'createCodes' || task.kind === 'regenerateCodes') &&
      (!outcome.ok || isReached(task, outcome.value) === undefined),
    isNotReached: ({ context }, outcome: Outcome<Overview>) =>
      outcome.ok && isReached(context.task, outcome.value) === false,
    endsSession: (_, outcome: Outcome<unknown>) => !outcome.ok && outcome.failure.code === 'session_ended',
    canRegenerate: ({ context }) => context.environment.adapter.recoveryCodes?.regenerate !== undefined,
    hasProved: (_, output: StepUpOutput) => output.type === 'proved',
    hasCancelledProof: (_, output: StepUpOutput) => output.type === 'cancelled',
  },
  actions: {
    takeConfirmation: assign(({ context: { environment, task }, event }): Partial<TaskContext> => {
      if (event.type !== 'task.confirmed') return {};
      const { password, label } = event;
      return {
        password: password && holdSecret(environment, password),
        ...(task.kind === 'renameFactor' && label !== undefined && { task: { ...task, label } }),
      };
    }),
    wipePassword: ({ context }) => context.password?.wipe(),
    makeCall: assign(({ context: { environment, task, password } }) => ({
      calling: taskCall(environment, task, password),
      password: undefined,
      isAccepted: false,
      isAskedAnew: false,
      failure: undefined,
      limit: undefined,
    })),
    acceptReadFailure: assign(({ context }, outcome: Outcome<Check>): Partial<TaskContext> => {
      if (outcome.ok) {
        const isGone = outcome.value.status === 'signedOut';
        return { output: { type: isGone ? 'sessionEnded' : 'changed' } };
      }
      return unreadFor(context, outcome.failure);
    }),
    acceptAccountFailure: assign(({ context }, outcome: Outcome<Overview>): Partial<TaskContext> => {
      if (outcome.ok) return {};
      if (outcome.failure.code === 'verification_required') return { output: { type: 'changed' } };
      return unreadFor(context, outcome.failure);
    }),
    /** What would follow is not what was asked about: the press was for another question. */
    askAnew: assign(({ context: { task } }, outcome: Outcome<Overview>): Partial<TaskContext> => {
      if (!outcome.ok) return {};
      const isKept = removed(task, outcome.value)?.keptBecause !== undefined;
      return {
        overview: outcome.value,
        isAskedAnew: true,
        failure: isKept ? { code: 'refused' } : undefined,
      };
    }),
    /** A set that nobody has seen is replaced. */
    replaceCodes: assign({ task: { kind: 'regenerateCodes' } as const }),
    accept: assign({ isAccepted: true }),
    acceptCodes: assign(({ context: { environment } }, outcome: Outcome<TaskValue>) =>
      outcome.ok && outcome.value.codes ? { codes: holdSecret(environment, outcome.value.codes) } : {},
    ),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>): Partial<TaskContext> => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      const route = taskRoute(context.task, failure);
      const limit = isLimit(failure) ? limitOf(failure, context.environment.now()) : undefined;
      const isPasswordNeeded = context.isPasswordNeeded || route === 'password';
      // Asking for the password the first time is no mistake of the person's.
      const isAskedFirst = route === 'password' && !context.isPasswordNeeded;
      if (route === 'sessionEnded' || route === 'changed' || route === 'codesExist')
        return { output: { type: route } };
      return { failure, limit, isPasswordNeeded, ...(isAskedFirst && { failure: undefined }) };
    }),
    /** The account was read, and is not as the person wanted it. */
    refuse: assign(({ context }) => ({ failure: context.isAccepted ? unknown : context.failure })),
    forgetFailure: assign({ failure: undefined, limit: undefined }),
    rememberProof: assign({ isProved: true, failure: undefined }),
    forgetProof: assign({ failure: undefined, isProved: false }),
    end: assign({ output: (_, output: TaskOutput) => output }),
    endCodes: assign({
      output: (_, codes: SaveCodesOutput): TaskOutput =>
        codes.type === 'saved' ? { type: 'done', codesSaved: codes.count } : { type: 'codesLeft' },
    }),
    endProof: assign({
      output: (_, output: StepUpOutput): TaskOutput => ({
        type: output.type === 'sessionEnded' ? 'sessionEnded' : 'changed',
      }),
    }),
    passOnClock: ({ self }) => self.getSnapshot().children.stepUp?.send({ type: 'clock.checked' }),
    abandon: ({ context }) => context.calling?.abandon(),
  },
});
