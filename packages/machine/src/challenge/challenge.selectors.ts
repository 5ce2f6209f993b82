import { formatOf } from '../code/read-code.ts';
import type { ChallengeSnapshot } from './challenge.types.ts';
import { whileActive } from '../shared/while-active.ts';

export type ChallengePhase = 'ready' | 'verifying' | 'rechecking' | 'limited';

export function selectPhase(snapshot: ChallengeSnapshot): ChallengePhase {
  if (snapshot.matches({ running: { answering: 'limited' } })) return 'limited';
  if (snapshot.matches({ running: { answering: 'rechecking' } })) return 'rechecking';
  return snapshot.hasTag('busy') ? 'verifying' : 'ready';
}

/** The device is prompting the user. */
export const selectIsPerforming = (snapshot: ChallengeSnapshot) =>
  snapshot.matches({ running: { answering: 'performing' } });
export const selectIsSlow = (snapshot: ChallengeSnapshot) => snapshot.hasTag('slow');
/** Includes reading the session before a message, or after a lost answer: until then it isn't known whether it was sent. */
export const selectIsSending = (snapshot: ChallengeSnapshot) =>
  (['reading', 'sending', 'rechecking'] as const).some((messaging) =>
    snapshot.matches({ running: { messaging } }),
  );
export const selectFactor = ({ context }: ChallengeSnapshot) => context.factor;
export const selectFormat = ({ context }: ChallengeSnapshot) => formatOf(context.factor, context.factorState);
/** Why the last answer failed; undefined while the session is still being checked for whether it did (ERR-2). */
export const selectFailure = (snapshot: ChallengeSnapshot) =>
  selectPhase(snapshot) === 'rechecking' ? undefined : whileActive(snapshot, snapshot.context.failure);
export const selectSendFailure = (snapshot: ChallengeSnapshot) =>
  selectIsSending(snapshot) ? undefined : whileActive(snapshot, snapshot.context.sendFailure);
export const selectProblem = ({ context }: ChallengeSnapshot) => context.problem;
export const selectWrongCodes = ({ context }: ChallengeSnapshot) => context.factorState.wrongCodes;
/** There is a challenge to answer; otherwise a message has to be requested first. */
export const selectHasChallenge = ({ context }: ChallengeSnapshot) =>
  context.factorState.challenge?.reveal() !== undefined;
export const selectSends = ({ context }: ChallengeSnapshot) => context.factorState.sends;
/** The last message of the live challenge; the same object until there is another. */
export const selectMessage = ({ context }: ChallengeSnapshot) => context.factorState.message;
/** What the last message contains, even if already used; undefined before the first. */
export const selectSentBy = ({ context }: ChallengeSnapshot) => context.factorState.sentBy;
export const selectResendAt = ({ context }: ChallengeSnapshot) => context.factorState.resendAt;
export const selectDestination = ({ context: { factorState, factor, destinationId } }: ChallengeSnapshot) =>
  factorState.destination ??
  factor.destinations.find(({ id }) => id === destinationId) ??
  factor.destinations[0];
export const selectLimit = ({ context }: ChallengeSnapshot) => context.factorState.limit;
export const selectIsLimitOver = (snapshot: ChallengeSnapshot) =>
  snapshot.matches({ running: { answering: { limited: 'passed' } } });
/** The offer to remember this browser; undefined if there is none. */
export const selectRememberDevice = ({ context }: ChallengeSnapshot) => context.rememberDevice;
