import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { enrolmentMachine } from './enrolment.machine.ts';

export type EnrolmentActor = ActorRefFrom<typeof enrolmentMachine>;
export type EnrolmentSnapshot = SnapshotFrom<typeof enrolmentMachine>;

/** `asking`: for an address, or for a press. */
export type EnrolmentPhase = 'asking' | 'beginning' | 'limited' | 'confirming';

export function selectPhase(snapshot: EnrolmentSnapshot): EnrolmentPhase {
  if (snapshot.matches('limited')) return 'limited';
  if (snapshot.matches('confirming') || snapshot.matches('over')) return 'confirming';
  return snapshot.hasTag('busy') ? 'beginning' : 'asking';
}

export const selectIsSlow = (snapshot: EnrolmentSnapshot) => snapshot.hasTag('slow');
export const selectFactor = ({ context }: EnrolmentSnapshot) => context.factor;
export const selectProblem = ({ context }: EnrolmentSnapshot) => context.problem;
export const selectFailure = ({ context }: EnrolmentSnapshot) => context.failure;
/** Why the server could not be asked whether the link was opened. */
export const selectCheckFailure = ({ context }: EnrolmentSnapshot) => context.checkFailure;
/** The last time the link turned out not to have been opened; one object for each. */
export const selectNotYet = ({ context }: EnrolmentSnapshot) => context.notYet;
/** The server is being asked whether the link was opened. */
export const selectIsChecking = (snapshot: EnrolmentSnapshot) => snapshot.matches({ confirming: 'checking' });
export const selectLimit = ({ context }: EnrolmentSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: EnrolmentSnapshot) => snapshot.matches({ limited: 'passed' });
/** The key to show; undefined before there is one and once its screen is over. */
export const selectKey = ({ context }: EnrolmentSnapshot) => context.key?.reveal();
/** The whole address that the person typed; undefined where the code goes to a place on file. */
export function selectAddress({ context }: EnrolmentSnapshot): string | undefined {
  const to = context.to?.reveal();
  return to && 'address' in to ? to.address : undefined;
}
/** The code that completes it. */
export const selectChallengeActor = ({ children }: EnrolmentSnapshot) => children.challenge;
