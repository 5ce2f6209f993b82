import { selectIsKeyToCome } from '../enrolment/enrolment.selectors.ts';
import { selectIsPassing as selectIsProofPassing } from '../step-up/step-up.selectors.ts';
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
/** Leaving waits for the answer that is pending. */
export const selectIsLeaving = ({ value }: AddFactorSnapshot) =>
  typeof value !== 'string' && typeof value.enrolling !== 'string';
/** Leaving waits for an answer, and that takes long. */
export const selectIsSlow = (snapshot: AddFactorSnapshot) => snapshot.hasTag('slow');
/** How it ended. */
export const selectOutput = ({ context }: AddFactorSnapshot) => context.output;

/**
 * It is between two screens, or over: whatever was shown before stays until the next one is there. A key that is being made is its
 * screen. Depends on the machines inside as well.
 */
export function selectIsPassing(snapshot: AddFactorSnapshot): boolean {
  const { enrolment, stepUp, saveCodes } = snapshot.children;
  switch (selectPhase(snapshot)) {
    case 'enrolling':
      return !enrolment || selectIsKeyToCome(enrolment.getSnapshot());
    case 'proving':
      return !stepUp || selectIsProofPassing(stepUp.getSnapshot());
    case 'savingCodes':
      return !saveCodes;
    case 'ended':
      return true;
  }
}
