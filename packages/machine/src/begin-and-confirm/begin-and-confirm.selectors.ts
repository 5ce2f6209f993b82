import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { beginAndConfirmMachine } from './begin-and-confirm.machine.ts';

export type BeginActor = ActorRefFrom<typeof beginAndConfirmMachine>;
export type BeginSnapshot = SnapshotFrom<typeof beginAndConfirmMachine>;

/** `asking`: for an address, or for a press. */
export type BeginPhase = 'asking' | 'beginning' | 'limited' | 'confirming';

export function selectPhase(snapshot: BeginSnapshot): BeginPhase {
  if (snapshot.matches('limited')) return 'limited';
  if (snapshot.matches('confirming') || snapshot.matches('over')) return 'confirming';
  return snapshot.hasTag('busy') ? 'beginning' : 'asking';
}

export const selectIsSlow = (snapshot: BeginSnapshot) => snapshot.hasTag('slow');
export const selectFactor = ({ context }: BeginSnapshot) => context.factor;
export const selectProblem = ({ context }: BeginSnapshot) => context.problem;
export const selectFailure = ({ context }: BeginSnapshot) => context.failure;
/** Why the server could not be asked whether the link was opened. */
export const selectCheckFailure = ({ context }: BeginSnapshot) => context.checkFailure;
/** The last time the link turned out not to have been opened; one object for each. */
export const selectNotYet = ({ context }: BeginSnapshot) => context.notYet;
/** The server is being asked whether the link was opened. */
export const selectIsChecking = (snapshot: BeginSnapshot) => snapshot.matches({ confirming: 'checking' });
export const selectLimit = ({ context }: BeginSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: BeginSnapshot) => snapshot.matches({ limited: 'passed' });
/** The key to show; undefined before there is one and once its screen is over. */
export const selectKey = ({ context }: BeginSnapshot) => context.key?.open();
/** The whole address that the person typed; undefined where the code goes to a place on file. */
export function selectAddress({ context }: BeginSnapshot): string | undefined {
  const to = context.to?.open();
  return to && 'address' in to ? to.address : undefined;
}
/** The code that completes it. */
export const selectChallengeActor = ({ children }: BeginSnapshot) => children.challenge;
