import { raise } from 'xstate';
import { rechecking } from './challenge.recheck.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { challengeSetup } from './challenge.setup.ts';

const send = { actions: ['makeSend', 'emitFactorState'], target: 'sending' } as const;

/** The session could not be asked, so nothing was sent. */
const readFailed = refuseWith('acceptReadFailure', 'idle');

/** The messages: one at a time, and only when a person asked for one. */
export const messaging = challengeSetup.createStateConfig({
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'isSendUnderWay', target: 'sending' },
        { guard: { type: 'sendsOnArrival', params: 'send' }, ...send },
        { guard: { type: 'sendsOnArrival', params: 'readAndSend' }, target: 'reading' },
        { target: 'idle' },
      ],
    },
    idle: {
      on: {
        'code.requested': [
          { guard: 'needsNoRead', ...send },
          { guard: 'canSend', actions: 'forgetSend', target: 'reading' },
        ],
      },
    },
    /**
     * A message goes to whoever has the session: in another tab it may have been completed, ended, or become somebody
     * else's (SEC-36, ERR-38).
     */
    reading: {
      ...timeouts(readFailed),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: ({ context, event }) => context.calls.afterRecheck(event.output) !== 'stillAsked',
            actions: {
              type: 'end',
              params: ({ context, event }) => ({
                type:
                  context.calls.afterRecheck(event.output) === 'sessionEnded' ? 'sessionEnded' : 'changed',
              }),
            },
            target: '#challenge.over',
          },
          {
            guard: ({ event }) => !event.output.ok,
            actions: [{ type: 'acceptReadFailure', params: ({ event }) => event.output }, 'emitFactorState'],
            target: 'idle',
          },
          { guard: 'canSend', ...send },
          { target: 'idle' },
        ],
      },
    },
    sending: {
      ...timeouts(refuseWith('acceptSendRefusal', 'refused')),
      invoke: {
        src: 'send',
        input: ({ context }) => ({ write: context.sending }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: [
              { type: 'acceptSend', params: ({ event }) => event.output },
              'emitFactorState',
              'emitSent',
            ],
            target: 'idle',
          },
          { actions: { type: 'acceptSendRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: {
      entry: ['abandonSend', 'emitFactorState'],
      always: [
        { guard: 'hasEnded', target: '#challenge.over' },
        { guard: 'hasReachedSendLimit', actions: raise({ type: 'limit.reached' }), target: 'idle' },
        { guard: 'isSendUnknown', target: 'rechecking' },
        { target: 'idle' },
      ],
    },
    rechecking: rechecking('idle', undefined),
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
