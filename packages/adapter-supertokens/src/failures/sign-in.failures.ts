import type { FailureTable } from './failure-table.ts';

/** Signing in. Nobody learns that an account exists and may not sign in. */
export const signInFailures: FailureTable = {
  WRONG_CREDENTIALS_ERROR: 'wrong_credentials',
  SIGN_IN_NOT_ALLOWED: 'wrong_credentials',
  email: { field: 'identifier' },
  password: { field: 'password' },
  // There is no session that could be over: the server does not list this as a way to sign in.
  401: 'misconfigured',
};
