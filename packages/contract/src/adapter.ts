import type { AccountPort } from './ports/account.ts';
import type { ChallengesPort } from './ports/challenges.ts';
import type { EmailVerificationPort } from './ports/email-verification.ts';
import type { EnrolmentPort } from './ports/enrolment.ts';
import type { FirstFactorPort } from './ports/first-factor.ts';
import type { ProtectionPort } from './ports/protection.ts';
import type { RecoveryCodesPort } from './ports/recovery-codes.ts';
import type { SessionPort } from './ports/session.ts';

/**
 * The interface of an authentication backend. A plain object, created by a factory that takes the vendor's client.
 *
 * An absent port is an absent feature: there is no second list of capabilities that could disagree.
 * An adapter translates and does nothing else: no retries, no timers, no user-visible text, no storage that outlives the
 * page. One instance serves several flows.
 */
export interface MfaAdapter {
  /**
   * Identifies the backend, and the tenant or project in it; the same after a reload. A flow never reads what a flow with
   * another scope has stored. Default: one scope for all.
   */
  readonly scope?: string;
  readonly session: SessionPort;
  readonly challenges: ChallengesPort;
  /** Absent: the host signs users in by itself. */
  readonly firstFactor?: FirstFactorPort;
  readonly emailVerification?: EmailVerificationPort;
  readonly enrolment?: EnrolmentPort;
  readonly recoveryCodes?: RecoveryCodesPort;
  readonly protection?: ProtectionPort;
  readonly account?: AccountPort;
}
