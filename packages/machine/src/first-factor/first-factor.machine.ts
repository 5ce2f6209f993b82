import type { FirstFactorMachine } from './first-factor.types.ts';
import { stopChild } from 'xstate';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { tookEffect } from './first-factor.routes.ts';
import { firstFactorSetup } from './first-factor.setup.ts';

const givenUp = refuseWith('acceptRefusal', 'refused');

/** Signing in: with a password, a code, or at a provider. What is typed stays in the view; only a submit brings it here. */
export const firstFactorMachine: FirstFactorMachine = firstFactorSetup.createMachine({
  id: 'firstFactor',
  context: ({ input }) => ({
    environment: input.environment,
    flow: input.flow,
    limit: input.limit,
    signingIn: undefined,
    redirecting: undefined,
    providerId: undefined,
    codeKind: undefined,
    byCode: undefined,
    failure: undefined,
    problem: undefined,
    output: undefined,
  }),
  output: ({ context }) => context.output ?? { type: 'changed', isFound: false },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isLimited', target: 'limited' },
        { guard: 'isByCodeOnly', actions: 'chooseCode', target: 'byCode' },
        { target: 'entering' },
      ],
    },
    entering: {
      on: {
        'password.submitted': { actions: 'readSubmittedPassword', target: 'reading' },
        'provider.chosen': { guard: 'offersProvider', actions: 'makeRedirect', target: 'redirecting' },
        'code.chosen': { guard: 'offersCode', actions: 'chooseCode', target: 'byCode' },
      },
    },
    reading: { always: [{ guard: 'hasProblem', target: 'entering' }, { target: 'signingIn' }] },
    signingIn: {
      tags: 'busy',
      ...timeouts(givenUp),
      exit: 'abandon',
      invoke: {
        src: 'signIn',
        input: ({ context }) => ({ write: context.signingIn }),
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
    redirecting: {
      tags: 'busy',
      ...timeouts(givenUp),
      exit: 'abandon',
      invoke: {
        src: 'redirect',
        input: ({ context }) => ({ write: context.redirecting }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: { type: 'redirect', params: ({ event }) => event.output },
            target: 'redirected',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    /** Until the browser has left. If the user comes back or the browser stays, this is the form again. */
    redirected: {
      tags: 'busy',
      after: { timeout: 'entering' },
      on: {
        'clock.checked': 'entering',
        'redirect.failed': { actions: 'failRedirect', target: 'entering' },
      },
    },
    byCode: {
      initial: 'loading',
      exit: [stopChild(({ context }) => context.byCode ?? ''), 'closeCode'],
      on: {
        // An answer the user did not wait for may have been right (ERR-38).
        'password.chosen': [{ guard: 'isAnswering', target: 'rechecking' }, { target: 'entering' }],
        'provider.chosen': [
          { guard: 'isAnswering', target: 'rechecking' },
          { guard: 'offersProvider', actions: 'makeRedirect', target: 'redirecting' },
        ],
        'code.sent': { actions: 'passOn' },
        'factorState.changed': { actions: 'passOn' },
        'verification.failed': { actions: 'passOn' },
        'clock.checked': { actions: 'passOnClock' },
        'enrolment.ended': [
          { guard: 'hasSignedIn', actions: 'acceptCode', target: 'ended' },
          { guard: 'hasToRead', actions: 'startAgain', target: 'rechecking' },
          { actions: 'startAgain', target: 'arriving' },
        ],
      },
      states: {
        loading: {
          tags: 'busy',
          ...timeouts({ actions: 'failLoading', target: '#firstFactor.entering' } as const),
          invoke: {
            src: 'loadSteps',
            onDone: { actions: { type: 'openCode', params: ({ event }) => event.output }, target: 'running' },
            onError: { actions: 'failLoading', target: '#firstFactor.entering' },
          },
        },
        running: {},
      },
    },
    refused: {
      always: [
        { guard: 'hasReachedLimit', actions: 'reportLimit', target: 'limited' },
        { guard: 'isUnknown', target: 'rechecking' },
        { guard: 'hasChanged', target: 'rechecking' },
        { target: 'entering' },
      ],
    },
    /** The answer was lost, or says that there is a session: read it before asking the user again. */
    rechecking: {
      tags: 'busy',
      ...timeouts({ actions: 'sayStartAgain', target: 'arriving' } as const),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: ({ event }) => tookEffect(event.output), actions: 'endAsChanged', target: 'ended' },
          { actions: 'sayStartAgain', target: 'arriving' },
        ],
      },
    },
    limited: {
      initial: 'waiting',
      states: {
        waiting: {
          after: { limit: 'passed' },
          on: { 'clock.checked': { target: 'waiting', reenter: true } },
        },
        passed: { on: { 'retry.requested': { actions: 'forgetFailure', target: '#firstFactor.entering' } } },
      },
    },
    ended: { type: 'final' },
  },
});
