import type { EnrolmentActor } from '../enrolment/enrolment.types.ts';
import type { EmailVerificationActor } from '../email-verification/email-verification.types.ts';
import type { ReturningActor } from '../returning/returning.types.ts';

/** A step that is fetched when it is due, once it runs. */
export type Step = (
  | { readonly name: 'enrol'; readonly actor: EnrolmentActor }
  | { readonly name: 'verifyEmail'; readonly actor: EmailVerificationActor }
  | { readonly name: 'returning'; readonly actor: ReturningActor }
) & {
  /** Takes back what is only half done. Never fails. */
  readonly cancel?: () => Promise<unknown>;
  /** Forgets what is secret on its screen. */
  readonly wipe?: () => void;
};
