import type { CodeKind } from '../factors/factor-ids.ts';
import type { FailureTable } from './failure-table.ts';
import { signInFailures } from './sign-in.failures.ts';

/** A message to an address that the server knows. */
export const sendFailures: FailureTable = { 429: 'too_many_sends', SIGN_IN_UP_NOT_ALLOWED: 'refused' };

/** A message to an address that the person typed. The one general error of the server's own: it does not look like one. */
export const setUpFailures = (field: CodeKind): FailureTable => ({
  ...sendFailures,
  GENERAL_ERROR: { field },
  SIGN_IN_UP_NOT_ALLOWED: { field },
});

/** The same to sign in. */
export const sendToSignInFailures: FailureTable = {
  ...signInFailures,
  ...sendFailures,
  GENERAL_ERROR: { field: 'identifier' },
  SIGN_IN_UP_NOT_ALLOWED: 'wrong_credentials',
};

/** A message sent again, or the code in it. */
export const codeFailures: FailureTable = {
  INCORRECT_USER_INPUT_CODE_ERROR: 'wrong_code',
  EXPIRED_USER_INPUT_CODE_ERROR: 'expired_code',
  RESTART_FLOW_ERROR: 'restart',
  SIGN_IN_UP_NOT_ALLOWED: 'refused',
  // The ids of the challenge do not belong together.
  400: 'restart',
};
