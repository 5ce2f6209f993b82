import type { AddFactorSnapshot } from './add-factor.types.ts';

export type AddFactorPhase = 'enrolling' | 'proving' | 'showingCodes' | 'over';

export function selectPhase({ value }: AddFactorSnapshot): AddFactorPhase {
  if (typeof value !== 'string') return 'showingCodes';
  return value === 'arriving' || value === 'enrolled' ? 'enrolling' : value;
}

export const selectEnrolmentActor = ({ children }: AddFactorSnapshot) => children.enrolment;
export const selectStepUpActor = ({ children }: AddFactorSnapshot) => children.stepUp;
/** The codes that came with the factor; undefined once their screen is over. */
export const selectCodes = ({ context }: AddFactorSnapshot) => context.codes?.reveal();
export const selectAsksToLeave = (snapshot: AddFactorSnapshot) =>
  snapshot.matches({ showingCodes: 'leaving' });
/** How it ended. */
export const selectOutput = ({ context }: AddFactorSnapshot) => context.output;
