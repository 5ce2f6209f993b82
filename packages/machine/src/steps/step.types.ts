import type { EnrolmentActor } from '../enrolment/enrolment.types.ts';
import type { EmailVerificationActor } from '../email-verification/email-verification.types.ts';
import type { ReturningActor } from '../returning/returning.types.ts';

/** A running, lazily loaded step. */
export type Step = (
  | { readonly name: 'enrol'; readonly actor: EnrolmentActor }
  | { readonly name: 'verifyEmail'; readonly actor: EmailVerificationActor }
  | { readonly name: 'returning'; readonly actor: ReturningActor }
) & {
  /** Cancels what is unfinished. Never fails. */
  readonly cancel?: () => Promise<unknown>;
  /** Wipes the secrets of its screen. */
  readonly wipe?: () => void;
};
