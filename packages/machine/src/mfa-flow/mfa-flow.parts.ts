import type { Check } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';

/** Tells hosts which step a person has come to. */
export const entered = (step: string) => ({ type: 'emit', params: { type: 'step.entered', step } }) as const;

/** Seen from another tab: read again here, which alone leads to done or back to signing in. */
export const seenAgain = { guard: 'isOver', actions: 'rememberStep', target: 'checkFactors' } as const;

export type CheckDone = { readonly event: DoneActorEvent<Outcome<Check>> };
