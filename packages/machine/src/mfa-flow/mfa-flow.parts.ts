import type { Check } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';

/** Tells hosts which step a person has come to. */
export const entered = (step: string) => ({ type: 'tell', params: { type: 'step.entered', step } }) as const;

/** Substates of every wait for an answer: after a while the person is told and may stop waiting (UX-7). */
export const patience = mfaFlowSetup.createStateConfig({
  initial: 'brisk',
  states: { brisk: { after: { slow: 'slow' } }, slow: { tags: 'slow' } },
});

/** Seen from another tab: read again here, which alone leads to done or back to signing in. */
export const seenAgain = { guard: 'isOver', actions: 'rememberStep', target: 'checkFactors' } as const;

export type CheckDone = { readonly event: DoneActorEvent<Outcome<Check>> };
