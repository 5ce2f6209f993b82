import type { FailureCode } from '@mfa-flow/contract';

// Backends differ in what they can distinguish. Each set has the failures that the flow handles in the same way.

/** The answer is wrong, and may be given again. */
export const wrongAnswer: readonly FailureCode[] = ['wrong_code', 'wrong_or_expired'];

/**
 * This challenge can no longer succeed. Some backends know why; some call every such answer wrong; and if the server has no
 * challenges for the factor (one authenticator per session), the code itself is used up.
 */
export const challengeOver: readonly FailureCode[] = [
  'restart',
  'expired_code',
  'wrong_or_expired',
  'wrong_code',
  'conflict',
  'factor_gone',
];

/** The factor can't be used. */
export const noSuchFactor: readonly FailureCode[] = ['factor_gone', 'restart', 'refused'];

export const limit: readonly FailureCode[] = ['rate_limited', 'locked', 'too_many_sends'];

/** Already signed in, complete or pending: the flow reads again. */
export const signedInAlready: readonly FailureCode[] = ['conflict', 'verification_required'];

/** An invalid answer. A page of HTML may be the network's sign-in page, a broken service, or a wrong URL. */
export const senseless: readonly FailureCode[] = ['malformed', 'server', 'offline', 'misconfigured'];
