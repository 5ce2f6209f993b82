import type { FailureTable } from './failure-table.ts';

/** The return from a provider. */
export const returnFailures: FailureTable = {
  SIGN_IN_UP_NOT_ALLOWED: 'wrong_credentials',
  NO_EMAIL_GIVEN_BY_PROVIDER: 'refused',
  400: 'refused',
  401: 'misconfigured',
  'Auth provider responded with error: access_denied': 'dismissed',
  'Auth provider responded': 'refused',
  // The state of the return does not match the departure's, or has expired.
  'Auth state verification': 'restart',
  'No valid auth': 'restart',
  'No state recieved': 'restart',
};
