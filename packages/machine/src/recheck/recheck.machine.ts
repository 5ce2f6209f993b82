import type { Check } from '@mfa-flow/contract';
import { assign, type ActorRefFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import { setup } from '../shared/setup.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { checkActor } from '../shared/port-actors.ts';
import { isLimit, limitOf } from '../shared/wait.ts';

/** Returning to the tab reads the session at most this often. */
const recheckEveryMs = 30_000;

export interface RecheckReport {
  readonly type: 'session.rechecked';
  readonly outcome: Outcome<Check>;
}

interface RecheckInput {
  readonly environment: Environment;
  readonly flow: { send(report: RecheckReport): void };
}

interface RecheckContext extends RecheckInput {
  readonly lastReadAt: number;
  readonly limitedUntil: number;
}

type RecheckEvent =
  | { readonly type: 'flow.began' }
  | { readonly type: 'page.returned'; readonly isRestored: boolean }
  | { readonly type: 'answer.refused' };

export interface RecheckMachine extends Machine<{
  context: RecheckContext;
  event: RecheckEvent;
  state: 'resting' | 'reading';
  input: RecheckInput;
}> {}

export type RecheckActor = ActorRefFrom<RecheckMachine>;

/** Reads the session beside whatever is on the screen: when the person comes back to the tab, and after a wrong answer. */
export const recheckMachine: RecheckMachine = setup({
  types: {
    input: {} as RecheckInput,
    context: {} as RecheckContext,
    events: {} as RecheckEvent,
  },
  actors: { check: checkActor },
  delays: { timeout: ({ context }) => context.environment.timeoutMs },
  guards: {
    // After the back/forward cache everything may be stale, so always read.
    isDue: ({ context: { environment, lastReadAt, limitedUntil }, event }) =>
      environment.now() >= limitedUntil &&
      (event.type === 'answer.refused' ||
        ('isRestored' in event && event.isRestored) ||
        environment.now() - lastReadAt >= recheckEveryMs),
  },
  actions: {
    // Actions run when the actor starts. The context is created earlier, perhaps during server rendering, where the clock
    // must not be read.
    begin: ({ self }) => self.send({ type: 'flow.began' }),
    rememberTime: assign({ lastReadAt: ({ context }) => context.environment.now() }),
    rememberLimit: assign(({ context }, outcome: Outcome<Check>) =>
      !outcome.ok && isLimit(outcome.failure)
        ? { limitedUntil: limitOf(outcome.failure, context.environment.now()).until }
        : {},
    ),
    report: ({ context }, outcome: Outcome<Check>) =>
      context.flow.send({ type: 'session.rechecked', outcome }),
  },
}).createMachine({
  id: 'recheck',
  context: ({ input }) => ({ ...input, lastReadAt: Number.POSITIVE_INFINITY, limitedUntil: 0 }),
  entry: 'begin',
  on: {
    'flow.began': { actions: 'rememberTime' },
    'page.returned': { guard: 'isDue', target: '.reading' },
    // The answer may have been right, and the session may belong to someone else by now (SEC-36).
    'answer.refused': { guard: 'isDue', target: '.reading' },
  },
  initial: 'resting',
  states: {
    resting: {},
    // Requested again while reading: read again, since the pending answer may be stale.
    reading: {
      entry: 'rememberTime',
      after: { timeout: 'resting' },
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: {
          actions: [
            { type: 'rememberLimit', params: ({ event }) => event.output },
            { type: 'report', params: ({ event }) => event.output },
          ],
          target: 'resting',
        },
      },
    },
  },
});
