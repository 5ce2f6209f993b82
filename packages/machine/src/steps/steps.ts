import { challengeMachine } from '../challenge/challenge.machine.ts';
import { enrolmentMachine } from '../enrolment/enrolment.machine.ts';
import { emailVerificationMachine } from '../email-verification/email-verification.machine.ts';
import { signInByCodeMachine } from '../first-factor/sign-in-by-code.machine.ts';
import { codeFactor, codeSignInCalls } from '../first-factor/first-factor.code.ts';
import { returningMachine } from '../returning/returning.machine.ts';
import { openStep } from './open-step.ts';
import { renewCodes } from './renew-codes.ts';

/** The less common steps, in one chunk that is loaded when the first of them is needed. */
export const steps = {
  challengeMachine,
  enrolmentMachine,
  codeFactor,
  codeSignInCalls,
  emailVerificationMachine,
  openStep,
  renewCodes,
  returningMachine,
  signInByCodeMachine,
};

export type Steps = typeof steps;
