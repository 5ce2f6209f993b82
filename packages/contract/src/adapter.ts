import type { AccountPort } from './ports/account.ts';
import type { ChallengesPort } from './ports/challenges.ts';
import type { EmailVerificationPort } from './ports/email-verification.ts';
import type { EnrolmentPort } from './ports/enrolment.ts';
import type { FirstFactorPort } from './ports/first-factor.ts';
import type { ProtectionPort } from './ports/protection.ts';
import type { RecoveryCodesPort } from './ports/recovery-codes.ts';
import type { SessionPort } from './ports/session.ts';

/**
 * What an authentication backend promises. A plain object made by a factory that takes the vendor's client.
 *
 * A port that is absent is a feature that is absent: there is no second list of capabilities that could disagree.
 * An adapter translates and does nothing else: no retries, no timers, no words, no storage that outlives the page.
 * One instance serves several flows.
 */
export interface MfaAdapter {
  /**
   * Names the backend, and the tenant or project in it: the same after a reload, another for each. What a flow stores is
   * never read by a flow with another scope. Default: one for all.
   */
  readonly scope?: string;
  readonly session: SessionPort;
  readonly challenges: ChallengesPort;
  /** Absent: the host signs people in by itself. */
  readonly firstFactor?: FirstFactorPort;
  readonly emailVerification?: EmailVerificationPort;
  readonly enrolment?: EnrolmentPort;
  readonly recoveryCodes?: RecoveryCodesPort;
  readonly protection?: ProtectionPort;
  readonly account?: AccountPort;
}
