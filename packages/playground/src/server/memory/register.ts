import type { Challenge, Enrolment } from '@mfa-flow/contract';

/** What the numbers in the journal stand for. Built up again by a replay. */
export interface Register {
  /** Every challenge that was handed out, in order; those of signing in with a code are among them. */
  readonly challenges: Challenge[];
  readonly enrolments: Enrolment[];
  /** Where people were sent to sign in. */
  readonly departures: string[];
  /** Where they were sent back to. */
  readonly returns: string[];
  /** Typed addresses of no account. */
  readonly strangers: string[];
}

export const emptyRegister = (): Register => ({
  challenges: [],
  enrolments: [],
  departures: [],
  returns: [],
  strangers: [],
});
