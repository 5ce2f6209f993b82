import { raise } from 'xstate';
import { rereading } from './challenge.reread.ts';
import { patience, refuseWith } from '../shared/patience.ts';
import { challengeSetup } from './challenge.setup.ts';

/** The messages: one at a time, and only when a person asked for one. */
export const messaging = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'sendsOnArrival', target: 'sending' }, { target: 'idle' }] },
    idle: {
      on: {
        'code.requested': {
          guard: 'canSend',
          actions: 'makeSend',
          target: 'sending',
        },
      },
    },
    sending: {
      ...patience(refuseWith('acceptSendRefusal', 'refused')),
      exit: 'abandonSend',
      invoke: {
        src: 'send',
        input: ({ context }) => ({ write: context.sending }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [{ type: 'acceptSend', params: ({ event }) => event.output }, 'tellLedger', 'tellSent'],
            target: 'idle',
          },
          { actions: { type: 'acceptSendRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: {
      entry: 'tellLedger',
      always: [
        { guard: 'hasEnded', target: '#challenge.over' },
        { guard: 'hasReachedSendLimit', actions: raise({ type: 'limit.reached' }), target: 'idle' },
        { guard: 'isSendUnknown', target: 'rereading' },
        { target: 'idle' },
      ],
    },
    rereading: rereading('idle', undefined),
  },
});

/** The wait before another message. Beside the typing, never instead of it. */
export const coolingDown = challengeSetup.createStateConfig({
  initial: 'open',
  states: {
    open: { always: { guard: 'isCoolingDown', target: 'waiting' } },
    waiting: {
      after: { coolDown: 'open' },
      on: { 'clock.checked': { target: 'waiting', reenter: true } },
    },
  },
});
