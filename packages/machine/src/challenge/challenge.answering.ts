import { rereading } from './challenge.reread.ts';
import { patience, refuseWith } from '../shared/patience.ts';
import { challengeSetup } from './challenge.setup.ts';

/** What the person submits and what comes of it. */
export const answering = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isLimited', target: 'limited' }, { target: 'entering' }] },
    entering: {
      on: {
        'code.submitted': { actions: 'readSubmittedCode', target: 'reading' },
        'limit.reached': 'limited',
      },
    },
    reading: {
      always: [
        { guard: 'hasProblem', target: 'entering' },
        { guard: 'hasChallenge', actions: 'makeVerification', target: 'verifying' },
        { guard: 'startsAtSubmit', actions: 'makeStart', target: 'starting' },
        { actions: 'wipeCode', target: 'entering' },
      ],
    },
    /** A way without a message is started at the first submit, and its challenge used again. */
    starting: {
      tags: 'busy',
      ...patience(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandonAnswer',
      invoke: {
        src: 'start',
        input: ({ context }) => ({ write: context.starting }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [
              { type: 'acceptStart', params: ({ event }) => event.output },
              'tellLedger',
              'makeVerification',
            ],
            target: 'verifying',
          },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    verifying: {
      tags: 'busy',
      ...patience(refuseWith('acceptRefusal', 'refused')),
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
      entry: 'tellLedger',
      always: [
        { guard: 'hasEnded', target: '#challenge.over' },
        { guard: 'hasReachedLimit', actions: 'tellFailure', target: 'limited' },
        { guard: 'isUnknown', target: 'rereading' },
        { actions: 'tellFailure', target: 'entering' },
      ],
    },
    rereading: rereading('entering', 'busy'),
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
