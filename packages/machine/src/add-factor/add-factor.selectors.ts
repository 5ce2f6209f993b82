import type { AddFactorSnapshot } from './add-factor.types.ts';

export type AddFactorPhase = 'enrolling' | 'proving' | 'savingCodes' | 'ended';

export function selectPhase({ value }: AddFactorSnapshot): AddFactorPhase {
  if (typeof value !== 'string') return 'enrolling';
  return value === 'arriving' || value === 'enrolled' ? 'enrolling' : value;
}

export const selectEnrolmentActor = ({ children }: AddFactorSnapshot) => children.enrolment;
export const selectStepUpActor = ({ children }: AddFactorSnapshot) => children.stepUp;
/** Codes that came with the factor. */
export const selectSaveCodesActor = ({ children }: AddFactorSnapshot) => children.saveCodes;
/** Leaving waits for an answer, and that takes long. */
export const selectIsSlow = (snapshot: AddFactorSnapshot) => snapshot.hasTag('slow');
/** How it ended. */
export const selectOutput = ({ context }: AddFactorSnapshot) => context.output;
