import type { Check } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import { timeouts, refuseWith } from '../shared/timeouts.ts';
import { entered } from './mfa-flow.parts.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';

const hasSignedOut = (outcome: Outcome<unknown>) => outcome.ok || outcome.failure.code === 'session_ended';

const isSignedOut = (outcome: Outcome<Check>) => outcome.ok && outcome.value.status === 'signedOut';

const signedOutTo = <Value, To extends 'firstFactor' | 'signedOut'>(
  to: To,
  isGone: (outcome: Outcome<Value>) => boolean,
) =>
  ({
    guard: {
      type: 'leavesTo',
      params: ({ event }: { event: DoneActorEvent<Outcome<Value>> }) => ({
        isGone: isGone(event.output),
        to,
      }),
    },
    actions: ['forgetSession', 'clearPersistedState', { type: 'emit', params: { type: 'signed.out' } }],
    target: `#mfaFlow.${to}`,
  }) as const;

/** Signing out, also out of a session that is only half open. */
export const leaving = mfaFlowSetup.createStateConfig({
  entry: entered('leaving'),
  initial: 'signingOut',
  states: {
    signingOut: {
      tags: 'busy',
      entry: 'makeSignOut',
      exit: 'abandonWrites',
      ...timeouts(refuseWith('failSignOut', 'rechecking')),
      invoke: {
        src: 'signOut',
        input: ({ context }) => ({ write: context.signingOut }),
        onDone: [
          signedOutTo('firstFactor', hasSignedOut),
          signedOutTo('signedOut', hasSignedOut),
          { actions: { type: 'failSignOut', params: ({ event }) => event.output }, target: 'rechecking' },
        ],
      },
    },
    /** The answer may have been lost: perhaps the session is gone all the same. */
    rechecking: {
      tags: 'busy',
      ...timeouts('failed'),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          signedOutTo('firstFactor', isSignedOut),
          signedOutTo('signedOut', isSignedOut),
          { target: 'failed' },
        ],
      },
    },
    failed: { on: { 'retry.requested': 'signingOut' } },
  },
});
