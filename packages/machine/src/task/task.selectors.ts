import { selectIsPassing as selectIsProofPassing } from '../step-up/step-up.selectors.ts';
import type { TaskSnapshot } from './task.types.ts';

export type TaskPhase =
  'confirming' | 'running' | 'rechecking' | 'proving' | 'limited' | 'codesUnknown' | 'savingCodes' | 'ended';

export function selectPhase({ value }: TaskSnapshot): TaskPhase {
  if (typeof value === 'string') {
    return value === 'arriving' || value === 'refused' || value === 'unasked' ? 'running' : value;
  }
  if ('running' in value || 'readingSession' in value || 'readingAccount' in value) return 'running';
  if ('rechecking' in value) return 'rechecking';
  return 'limited';
}

export const selectIsBusy = (snapshot: TaskSnapshot) => snapshot.hasTag('busy');
export const selectIsSlow = (snapshot: TaskSnapshot) => snapshot.hasTag('slow');
export const selectTask = ({ context }: TaskSnapshot) => context.task;
/** Why it did not work. While a read finds out, nobody knows whether it did. */
export const selectFailure = (snapshot: TaskSnapshot) => {
  const phase = selectPhase(snapshot);
  return phase === 'rechecking' || phase === 'codesUnknown' ? undefined : snapshot.context.failure;
};
export const selectLimit = ({ context }: TaskSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: TaskSnapshot) => snapshot.matches({ limited: 'passed' });
export const selectIsProved = ({ context }: TaskSnapshot) => context.isProved;
/** The account as the question about a removal is about it, where one was given. */
export const selectOverview = ({ context }: TaskSnapshot) => context.overview;
/** The question is another one than the one that was answered last: nothing was done. */
export const selectIsAskedAnew = ({ context }: TaskSnapshot) => context.isAskedAnew;
export const selectIsPasswordNeeded = ({ context }: TaskSnapshot) => context.isPasswordNeeded;
/** Codes to show. */
export const selectSaveCodesActor = ({ children }: TaskSnapshot) => children.saveCodes;
export const selectCanRegenerate = ({ context }: TaskSnapshot) =>
  context.environment.adapter.recoveryCodes?.regenerate !== undefined;
export const selectStepUpActor = ({ children }: TaskSnapshot) => children.stepUp;
/** How it ended. */
export const selectOutput = ({ context }: TaskSnapshot) => context.output;

/** Its call is under way: a question shows it, and where nothing was asked, whatever the press was made on. */
export const selectIsCalling = (snapshot: TaskSnapshot): boolean => {
  const phase = selectPhase(snapshot);
  return phase === 'running' || phase === 'rechecking';
};

/** It is between two screens, or over: whatever was shown before stays. Depends on the machines inside as well. */
export function selectIsPassing(snapshot: TaskSnapshot): boolean {
  const { stepUp, saveCodes } = snapshot.children;
  const phase = selectPhase(snapshot);
  if (phase === 'proving') return !stepUp || selectIsProofPassing(stepUp.getSnapshot());
  if (phase === 'savingCodes') return !saveCodes;
  return phase === 'ended';
}
