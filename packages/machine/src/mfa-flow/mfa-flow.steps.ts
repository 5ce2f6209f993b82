import { entered, seenAgain } from './mfa-flow.parts.ts';
import { backToReplacing } from './mfa-flow.replacing.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Steps } from '../steps/steps.ts';
import type { Step } from '../steps/step.types.ts';
import type { StepReport } from './mfa-flow.types.ts';
import { leavingAnswer, takeSetUp, takeFactor } from './mfa-flow.factors.ts';
import { timeouts } from '../shared/timeouts.ts';

type Over = { readonly event: StepReport };

/** A success, like everything else, leads to a read of the session. */
const over = [
  { guard: 'isNoReport' },
  { guard: 'isStuck', actions: 'acceptStep', target: 'denied' },
  {
    guard: 'isEmitted',
    actions: [
      { type: 'emit', params: ({ event }: Over) => event.emitted ?? assertUnreachable() },
      'acceptStep',
      'persistState',
    ],
    target: 'checkFactors',
  },
  { actions: ['acceptStep', 'persistState'], target: 'checkFactors' },
] as const;

const fetched = <Name extends Step['name']>(name: Name) =>
  ({
    src: 'loadSteps',
    onDone: {
      actions: {
        type: 'openStep',
        params: ({ event }: { readonly event: { readonly output: Steps } }) => ({
          steps: event.output,
          name,
        }),
      },
      target: 'running',
    },
    onError: 'notLoaded',
  }) as const;

/** A step whose code is fetched when it is due. Without it the person can try again in place. */
const lazyStep = <Name extends Step['name']>(name: Name) =>
  mfaFlowSetup.createStateConfig({
    entry: entered(name),
    exit: ['wipeStep', 'stopStep', 'abandonWrites'],
    initial: 'loading',
    states: {
      loading: {
        tags: 'busy',
        ...timeouts('late'),
        invoke: fetched(name),
      },
      /** Nobody has to wait any longer. What is still on its way is fetched only once, and shown when it comes (ERR-34). */
      late: { invoke: fetched(name), on: { 'retry.requested': 'loading' } },
      notLoaded: { on: { 'retry.requested': 'loading' } },
      running: {},
    },
  });

/** Setting up a factor because there is none that is ready, or beside those that are. */
export const enrol = mfaFlowSetup.createStateConfig({
  ...lazyStep('enrol'),
  on: {
    'factor.chosen': takeFactor,
    'setUp.chosen': takeSetUp,
    // The key went when the page was put away, so another one is made.
    'page.returned': { guard: ({ event }) => event.isRestored ?? false, target: 'checkFactors' },
    'otherFactor.requested': [
      leavingAnswer,
      backToReplacing,
      { guard: 'hasOtherFactor', actions: ['cancelStep', 'leaveFactor'], target: 'chooseFactor' },
    ],
    'signOut.requested': 'leaving',
    'session.rechecked': seenAgain,
    'step.over': over,
  },
});

export const verifyEmail = mfaFlowSetup.createStateConfig({
  ...lazyStep('verifyEmail'),
  on: {
    'signOut.requested': 'leaving',
    'session.rechecked': [{ guard: 'isEmailVerified', target: 'checkFactors' }, seenAgain],
    'step.over': over,
  },
});

export const returning = mfaFlowSetup.createStateConfig({
  ...lazyStep('returning'),
  on: {
    'session.rechecked': seenAgain,
    'step.over': over,
  },
});
