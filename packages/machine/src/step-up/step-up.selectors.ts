import type { StepUpSnapshot } from './step-up.types.ts';

export type StepUpScreen = 'reading' | 'choosing' | 'challenge' | 'unavailable' | 'failed' | 'ended';

export function selectScreen({ value }: StepUpSnapshot): StepUpScreen {
  if (typeof value !== 'string') return 'reading';
  return value === 'read' || value === 'challenged' ? 'reading' : value;
}

/** It reads and asks nothing: whatever was shown before stays until the next screen is there. */
export const selectIsPassing = (snapshot: StepUpSnapshot) => selectScreen(snapshot) === 'reading';

export const selectIsSlow = (snapshot: StepUpSnapshot) => snapshot.hasTag('slow');
export const selectFactors = ({ context }: StepUpSnapshot) => context.factors;
/** Proof cannot be given: because the person has no factor, or for another reason, which is no fault of theirs. */
export const selectHasNoFactor = ({ context }: StepUpSnapshot) => context.hasNone;
export const selectFactorStates = ({ context }: StepUpSnapshot) => context.factorStates;
export const selectNotice = ({ context }: StepUpSnapshot) => context.notice;
export const selectFailure = ({ context }: StepUpSnapshot) => context.failure;
export const selectLimit = ({ context }: StepUpSnapshot) => context.limit;
export const selectChallengeActor = ({ children }: StepUpSnapshot) => children.challenge;
/** Whether "Try another way" leads anywhere. */
export const selectHasOtherFactor = ({ context }: StepUpSnapshot) => context.factors.length > 1;
/** How it ended. */
export const selectOutput = ({ context }: StepUpSnapshot) => context.output;
