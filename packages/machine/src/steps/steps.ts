import { beginAndConfirmMachine } from '../begin-and-confirm/begin-and-confirm.machine.ts';
import { emailVerificationMachine } from '../email-verification/email-verification.machine.ts';
import { enrolmentCalls } from '../enrolment/enrolment.calls.ts';
import { codeFactor, codeSignInCalls } from '../first-factor/first-factor.code.ts';
import { returningMachine } from '../returning/returning.machine.ts';

/** The steps that few sign-ins come to. Loaded when the first of them is due. */
export const steps = {
  beginAndConfirmMachine,
  codeFactor,
  codeSignInCalls,
  emailVerificationMachine,
  enrolmentCalls,
  returningMachine,
};

export type Steps = typeof steps;
