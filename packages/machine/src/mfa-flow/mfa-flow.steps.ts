import { entered, patience, seenAgain } from './mfa-flow.parts.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import type { Step } from './mfa-flow.types.ts';
import { takeSetUp, takeWay } from './mfa-flow.ways.ts';

/** A step whose code is fetched when it is due. Without it the person can try again in place. */
const lazyStep = <Name extends Step['name']>(name: Name) =>
  mfaFlowSetup.createStateConfig({
    entry: entered(name),
    exit: ['wipeKey', 'stopStep', 'abandonWrites'],
    initial: 'loading',
    states: {
      loading: {
        tags: 'busy',
        ...patience,
        after: { timeout: 'notLoaded' },
        on: { 'call.cancelled': 'notLoaded' },
        invoke: {
          src: 'loadSteps',
          onDone: {
            actions: { type: 'openStep', params: ({ event }) => ({ steps: event.output, name }) },
            target: 'running',
          },
          onError: 'notLoaded',
        },
      },
      notLoaded: { on: { 'retry.requested': 'loading' } },
      running: {},
    },
  });

/** Setting up a way because there is none that is ready, or beside those that are. */
export const enrol = mfaFlowSetup.createStateConfig({
  ...lazyStep('enrol'),
  on: {
    'factor.chosen': takeWay,
    'setUp.chosen': takeSetUp,
    // The key went when the page was put away, so another one is made.
    'page.returned': { guard: ({ event }) => event.isRestored ?? false, target: 'checkFactors' },
    'otherWay.requested': {
      guard: 'hasOtherWay',
      actions: ['cancelSetUp', 'leaveWay'],
      target: 'chooseFactor',
    },
    'signOut.requested': 'leaving',
    'session.reread': seenAgain,
    'begin.over': [
      { guard: { type: 'endsAs', params: 'restartLoop' }, actions: 'acceptSetUp', target: 'denied' },
      {
        guard: { type: 'endsAs', params: 'verified' },
        actions: ['tellSetUp', 'acceptSetUp', 'keepNotes'],
        target: 'checkFactors',
      },
      { actions: ['acceptSetUp', 'keepNotes'], target: 'checkFactors' },
    ],
  },
});

export const verifyEmail = mfaFlowSetup.createStateConfig({
  ...lazyStep('verifyEmail'),
  on: {
    'signOut.requested': 'leaving',
    'session.reread': [{ guard: 'isEmailVerified', target: 'checkFactors' }, seenAgain],
    'emailVerification.over': {
      actions: ['tellEmailVerified', 'acceptEmailVerification'],
      target: 'checkFactors',
    },
  },
});

export const returning = mfaFlowSetup.createStateConfig({
  ...lazyStep('returning'),
  on: {
    'session.reread': seenAgain,
    'returning.over': { actions: ['acceptReturn', 'keepNotes'], target: 'checkFactors' },
  },
});
