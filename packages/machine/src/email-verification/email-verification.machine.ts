import type { EmailVerificationMachine } from './email-verification.types.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { emailVerificationSetup, isVerified, resendAtOf } from './email-verification.setup.ts';

/** Waits for the link in a message to be opened; if it was opened on this page, a press confirms it. */
export const emailVerificationMachine: EmailVerificationMachine = emailVerificationSetup.createMachine({
  id: 'emailVerification',
  context: ({ input }) => ({
    ...input,
    sending: undefined,
    confirming: undefined,
    sends: 0,
    message: undefined,
    resendAt: resendAtOf(input),
    sendFailure: input.sendFailure,
    failure: undefined,
    checkFailure: undefined,
    notYet: undefined,
    outcome: undefined,
  }),
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'hasReturned', target: 'asking' },
        { guard: 'sendsOnArrival', actions: 'makeSend', target: 'sending' },
        { target: 'waiting' },
      ],
    },
    waiting: {
      on: {
        'message.requested': { guard: 'canSend', actions: 'forgetSend', target: 'readingSession' },
        'check.requested': { actions: 'forgetCheck', target: 'checking' },
      },
    },
    /** A message goes to the owner of the session, which another tab may have changed (SEC-36, ERR-38). */
    readingSession: {
      ...timeouts(refuseWith('acceptSendRefusal', 'refused')),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: ({ context, event }) => isVerified(event.output, context.account), target: 'ended' },
          { guard: ({ event }) => event.output.ok, actions: 'makeSend', target: 'sending' },
          { actions: { type: 'acceptSendRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    sending: {
      ...timeouts(refuseWith('acceptSendRefusal', 'refused')),
      exit: 'abandon',
      invoke: {
        src: 'send',
        input: ({ context }) => ({ write: context.sending }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: { type: 'acceptSend', params: ({ event }) => event.output },
            target: 'waiting',
          },
          { actions: { type: 'acceptSendRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    checking: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptCheck', 'waiting')),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: ({ context, event }) => isVerified(event.output, context.account), target: 'ended' },
          { actions: { type: 'acceptCheck', params: ({ event }) => event.output }, target: 'waiting' },
        ],
      },
    },
    /** Opening a link confirms nothing: mail scanners open links, too (SEC-27). */
    asking: {
      on: { 'confirm.requested': { actions: 'makeConfirmation', target: 'confirming' } },
    },
    confirming: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandon',
      invoke: {
        src: 'confirm',
        input: ({ context }) => ({ write: context.confirming }),
        onDone: [
          { guard: ({ event }) => event.output.ok, actions: 'setConfirmed', target: 'ended' },
          { actions: { type: 'acceptRefusal', params: ({ event }) => event.output }, target: 'refused' },
        ],
      },
    },
    refused: {
      always: [
        { guard: 'hasChanged', target: 'ended' },
        { guard: 'isConfirmationLost', target: 'rechecking' },
        { guard: 'hasReturned', target: 'asking' },
        { target: 'waiting' },
      ],
    },
    /** The answer was lost, and the address may be confirmed: read the session before asking the user again (ERR-2). */
    rechecking: {
      tags: 'busy',
      ...timeouts('asking'),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: ({ context, event }) => isVerified(event.output, context.account), target: 'ended' },
          { target: 'asking' },
        ],
      },
    },
    ended: { entry: ['wipe', 'reportEnd'], type: 'final' },
  },
});
