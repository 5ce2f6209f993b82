import { rechecking } from './challenge.recheck.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { challengeSetup } from './challenge.setup.ts';

/** What the person submits and what comes of it. */
export const answering = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isLimited', target: 'limited' }, { target: 'entering' }] },
    entering: {
      on: {
        'code.submitted': { actions: 'readSubmittedCode', target: 'reading' },
        'code.edited': { actions: 'forgetRefusedCode' },
        'ceremony.requested': {
          guard: 'isCeremony',
          actions: ['forgetFailure', 'makeStart'],
          target: 'starting',
        },
        'limit.reached': 'limited',
      },
    },
    reading: {
      always: [
        { guard: 'hasProblem', target: 'entering' },
        { guard: 'isRefusedAlready', actions: ['wipeCode', 'refuseAgain'], target: 'entering' },
        { guard: 'hasChallenge', actions: 'makeVerification', target: 'verifying' },
        { guard: 'startsAtSubmit', actions: 'makeStart', target: 'starting' },
        { actions: 'wipeCode', target: 'entering' },
      ],
    },
    /** A factor without a message is started at the first submit, and its challenge used again. */
    starting: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandonAnswer',
      invoke: {
        src: 'start',
        input: ({ context }) => ({ write: context.starting }),
        onDone: [
          {
            guard: ({ context, event }) => event.output.ok && context.factor.delivery === 'ceremony',
            actions: [
              { type: 'acceptStart', params: ({ event }) => event.output },
              'emitFactorState',
              'makePerformance',
            ],
            target: 'performing',
          },
          {
            guard: ({ event }) => event.output.ok,
            actions: [
              { type: 'acceptStart', params: ({ event }) => event.output },
              'emitFactorState',
              'makeVerification',
            ],
            target: 'verifying',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    /** On the device. However long a person takes for it: only they stop it (A11Y-23). */
    performing: {
      tags: 'busy',
      on: {
        'call.cancelled': {
          actions: { type: 'acceptRefusal', params: { ok: false, failure: { code: 'dismissed' } } },
          target: 'refused',
        },
      },
      invoke: {
        src: 'perform',
        input: ({ context }) => ({ write: context.performing }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [{ type: 'acceptPerformance', params: ({ event }) => event.output }, 'makeVerification'],
            target: 'verifying',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    verifying: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandonAnswer',
      invoke: {
        src: 'verify',
        input: ({ context }) => ({ write: context.verifying }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: { type: 'acceptVerification', params: ({ event }) => event.output },
            target: '#challenge.over',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    /** Where a refusal leads, by the table of routes. */
    refused: {
      entry: 'emitFactorState',
      always: [
        { guard: 'hasEnded', target: '#challenge.over' },
        { guard: 'hasReachedLimit', actions: 'emitFailure', target: 'limited' },
        { guard: 'isUnknown', target: 'rechecking' },
        { actions: 'emitFailure', target: 'entering' },
      ],
    },
    rechecking: rechecking('entering', 'busy'),
    limited: {
      initial: 'waiting',
      states: {
        waiting: {
          after: { limit: 'passed' },
          on: { 'clock.checked': { target: 'waiting', reenter: true } },
        },
        passed: {
          on: {
            'retry.requested': { actions: 'forgetFailure', target: '#challenge.running.answering.entering' },
          },
        },
      },
    },
  },
});
