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

export const takeFactor = [
  leavingAnswer,
  {
    guard: { type: 'choosesFactor', params: 'challenge' },
    actions: 'takeChosenFactor',
    target: 'challenge',
    reenter: true,
  },
  {
    guard: { type: 'choosesFactor', params: 'recovery' },
    actions: 'takeChosenFactor',
    target: 'recovery',
    reenter: true,
  },
] as const;

export const takeSetUp = [
  leavingAnswer,
  { guard: 'choosesSetUp', actions: 'takeChosenSetUp', target: 'enrol', reenter: true },
] as const;

/** What a challenge and a recovery have in common: the same child machine, and the same ways on. */
export const takingFactor = mfaFlowSetup.createStateConfig({
  exit: 'abandonWrites',
  on: {
    'factor.chosen': takeFactor,
    'setUp.chosen': takeSetUp,
    'otherFactor.requested': [
      leavingAnswer,
      { guard: 'hasOtherFactor', actions: 'leaveFactor', target: 'chooseFactor' },
    ],
    'signOut.requested': 'leaving',
    'session.rechecked': seenAgain,
  },
});

type FactorDone = { readonly event: DoneActorEvent<ChallengeOutput> };

const tellFactor = <Type extends 'factor.verified' | 'factor.unusable'>(type: Type) =>
  ({
    type: 'emit',
    params: ({ context }: { readonly context: MfaFlowContext }) => ({ type, kind: kindOf(context) }),
  }) as const;

const accepted = { type: 'acceptChallenge', params: ({ event }: FactorDone) => event.output } as const;

/** A success, like everything else, leads to a read of the session. */
export const factorOver = [
  {
    guard: ({ event }: FactorDone) => event.output.type === 'restartLoop',
    actions: accepted,
    target: 'denied',
  },
  {
    guard: ({ event }: FactorDone) => event.output.type === 'verified',
    actions: [accepted, 'rememberLastUsed', 'persistState', tellFactor('factor.verified')],
    target: 'checkFactors',
  },
  {
    guard: ({ event }: FactorDone) => event.output.type === 'factorUnusable',
    actions: [tellFactor('factor.unusable'), accepted, 'persistState'],
    target: 'checkFactors',
  },
  { actions: [accepted, 'persistState'], target: 'checkFactors' },
] as const;
