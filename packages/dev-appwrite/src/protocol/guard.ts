import { recentChallenge } from '../durations.ts';
import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';
import type { ProjectState } from '../project/project.ts';
import { refuse } from './refusal.ts';

/** Two factors are required of a person who switched MFA on and has anything verified. Recovery codes do not count. */
const requiredFactors = (user: User): number =>
  user.mfa && (user.emailVerified || user.phoneVerified || user.authenticator?.verified === true) ? 2 : 1;

/** Only the number of factors counts, not their kinds nor how they were verified. */
export const isPending = (user: User, session: Session): boolean =>
  (session.staleFactors ?? session.factors).length < requiredFactors(user);

export function refuseStanding(project: ProjectState, user: User): void {
  if (user.blocked) refuse('user_blocked', { status: project.behaviour.blockedStatus });
  if (user.passwordResetRequired) refuse('user_password_reset_required');
}

export function refuseWithoutRecentChallenge(session: Session, now: number): void {
  const since = session.mfaUpdatedAtMs;
  if (since === undefined || now - since > recentChallenge) refuse('user_challenge_required');
}
