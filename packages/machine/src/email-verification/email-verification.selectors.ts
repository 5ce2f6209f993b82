import type { EmailVerificationSnapshot } from './email-verification.types.ts';
import { whileActive } from '../shared/while-active.ts';

/** `asking`: the link was opened here, and a press confirms it. */
export type EmailVerificationPhase = 'waiting' | 'checking' | 'asking' | 'confirming';

export function selectPhase(snapshot: EmailVerificationSnapshot): EmailVerificationPhase {
  if (snapshot.matches('asking')) return 'asking';
  if (snapshot.matches('confirming') || snapshot.matches('rechecking')) return 'confirming';
  return snapshot.hasTag('busy') ? 'checking' : 'waiting';
}

export const selectIsSlow = (snapshot: EmailVerificationSnapshot) => snapshot.hasTag('slow');
export const selectIsSending = (snapshot: EmailVerificationSnapshot) =>
  snapshot.matches('sending') || snapshot.matches('readingSession');
export const selectDestination = ({ context }: EmailVerificationSnapshot) => context.destination;
/** The last message; one object for each. */
export const selectMessage = ({ context }: EmailVerificationSnapshot) => context.message;
export const selectResendAt = ({ context }: EmailVerificationSnapshot) => context.resendAt;
export const selectSendFailure = (snapshot: EmailVerificationSnapshot) =>
  whileActive(snapshot, snapshot.context.sendFailure);
/** Undefined until the session has been read, where that may show otherwise. */
export const selectFailure = (snapshot: EmailVerificationSnapshot) =>
  snapshot.matches('rechecking') ? undefined : whileActive(snapshot, snapshot.context.failure);
/** Why the check failed. */
export const selectCheckFailure = (snapshot: EmailVerificationSnapshot) =>
  whileActive(snapshot, snapshot.context.checkFailure);
/** The last time the link turned out not to have been opened; one object for each. */
export const selectNotYet = ({ context }: EmailVerificationSnapshot) => context.notYet;
