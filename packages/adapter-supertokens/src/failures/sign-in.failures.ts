import type { FailureTable } from './failure-table.ts';

/** Signing in. Never reveals that an account exists but may not sign in. */
export const signInFailures: FailureTable = {
  WRONG_CREDENTIALS_ERROR: 'wrong_credentials',
  SIGN_IN_NOT_ALLOWED: 'wrong_credentials',
  email: { field: 'identifier' },
  password: { field: 'password' },
  // There is no session that could have ended: the server does not list this as a way to sign in.
  401: 'misconfigured',
};
