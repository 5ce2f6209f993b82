import type { DoneActorEvent } from 'xstate';
import type { ChallengeOutput } from '../challenge/challenge.types.ts';
import { kindOf } from './mfa-flow.chosen.ts';
import { seenAgain } from './mfa-flow.parts.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import type { MfaFlowContext } from './mfa-flow.types.ts';

/** Whoever leaves while an answer is on its way may have been verified: the session is read first (ERR-38). */
export const leavingAnswer = {
  guard: 'isAnswering',
  actions: 'leaveAnswer',
  target: 'checkFactors',
} as const;

export const takeWay = [
  leavingAnswer,
  {
    guard: { type: 'choosesWay', params: 'challenge' },
    actions: 'takeChosenWay',
    target: 'challenge',
    reenter: true,
  },
  {
    guard: { type: 'choosesWay', params: 'recovery' },
    actions: 'takeChosenWay',
    target: 'recovery',
    reenter: true,
  },
] as const;

export const takeSetUp = [
  leavingAnswer,
  { guard: 'choosesSetUp', actions: 'takeChosenSetUp', target: 'enrol', reenter: true },
] as const;

/** What a challenge and a recovery have in common: the same child machine, and the same ways on. */
export const takingWay = mfaFlowSetup.createStateConfig({
  exit: 'abandonWrites',
  on: {
    'factor.chosen': takeWay,
    'setUp.chosen': takeSetUp,
    'otherWay.requested': [
      leavingAnswer,
      { guard: 'hasOtherWay', actions: 'leaveWay', target: 'chooseFactor' },
    ],
    'signOut.requested': 'leaving',
    'session.reread': seenAgain,
  },
});

type WayDone = { readonly event: DoneActorEvent<ChallengeOutput> };

const tellWay = <Type extends 'way.verified' | 'way.unusable'>(type: Type) =>
  ({
    type: 'tell',
    params: ({ context }: { readonly context: MfaFlowContext }) => ({ type, kind: kindOf(context) }),
  }) as const;

const accepted = { type: 'acceptChallenge', params: ({ event }: WayDone) => event.output } as const;

/** A success, like everything else, leads to a read of the session. */
export const wayOver = [
  { guard: ({ event }: WayDone) => event.output.type === 'restartLoop', actions: accepted, target: 'denied' },
  {
    guard: ({ event }: WayDone) => event.output.type === 'verified',
    actions: [accepted, 'rememberLastUsed', 'keepNotes', tellWay('way.verified')],
    target: 'checkFactors',
  },
  {
    guard: ({ event }: WayDone) => event.output.type === 'wayUnusable',
    actions: [tellWay('way.unusable'), accepted, 'keepNotes'],
    target: 'checkFactors',
  },
  { actions: [accepted, 'keepNotes'], target: 'checkFactors' },
] as const;
