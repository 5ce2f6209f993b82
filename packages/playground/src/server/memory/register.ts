import type { Challenge } from '@mfa-flow/contract';

/** What the numbers in the journal stand for. Built up again by a replay. */
export interface Register {
  /** Every challenge that was handed out, in order. */
  readonly challenges: Challenge[];
  /** Who signed in last. */
  person: string | undefined;
}
