import type { EnrolmentSnapshot } from './enrolment.types.ts';
import { whileActive } from '../shared/while-active.ts';

/** `asking`: waits for an address, a name or a press. */
export type EnrolmentPhase = 'asking' | 'beginning' | 'limited' | 'confirming';

export function selectPhase(snapshot: EnrolmentSnapshot): EnrolmentPhase {
  if (snapshot.matches('limited')) return 'limited';
  if (snapshot.matches('confirming') || snapshot.matches('ended')) return 'confirming';
  return snapshot.hasTag('busy') ? 'beginning' : 'asking';
}

export const selectIsSlow = (snapshot: EnrolmentSnapshot) => snapshot.hasTag('slow');
export const selectFactor = ({ context }: EnrolmentSnapshot) => context.factor;
export const selectProblem = ({ context }: EnrolmentSnapshot) => context.problem;
export const selectFailure = (snapshot: EnrolmentSnapshot) => whileActive(snapshot, snapshot.context.failure);
/** Why the check for an opened link failed. */
export const selectCheckFailure = (snapshot: EnrolmentSnapshot) =>
  whileActive(snapshot, snapshot.context.checkFailure);
/** The last time the link turned out not to have been opened; one object for each. */
export const selectNotYet = ({ context }: EnrolmentSnapshot) => context.notYet;
/** Checking whether the link was opened. */
export const selectIsChecking = (snapshot: EnrolmentSnapshot) =>
  snapshot.matches({ confirming: 'checking' }) || snapshot.matches({ confirming: 'confirmingLink' });
/** A name is asked for before it begins. */
export const selectAsksName = ({ context }: EnrolmentSnapshot) => context.asksName === true;
/** The name that was given. */
export const selectLabel = ({ context }: EnrolmentSnapshot) => context.label;
/** The backend asks for the password of the account before it begins. */
export const selectIsPasswordNeeded = ({ context }: EnrolmentSnapshot) => context.isPasswordNeeded;
export const selectLimit = ({ context }: EnrolmentSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: EnrolmentSnapshot) => snapshot.matches({ limited: 'passed' });
/** It has ended, and its screen is shown until the next one is there. */
export const selectIsEnded = ({ status }: EnrolmentSnapshot) => status !== 'active';
/** A key is being made, and nothing is asked meanwhile. */
export const selectIsKeyToCome = (snapshot: EnrolmentSnapshot) =>
  selectFactor(snapshot).delivery !== 'sent' && selectPhase(snapshot) === 'beginning';
/** The key to show; undefined before there is one and after its screen. */
export const selectKey = ({ context }: EnrolmentSnapshot) => context.key?.reveal();
/** The whole address that the user typed; undefined where the code goes to an address on file. */
export function selectAddress({ context }: EnrolmentSnapshot): string | undefined {
  const to = context.to?.reveal();
  return to && 'address' in to ? to.address : undefined;
}
/** The challenge that the code answers. */
export const selectChallengeActor = ({ children }: EnrolmentSnapshot) => children.challenge;
