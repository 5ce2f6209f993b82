import type { FailureCode, InputField } from '@mfa-flow/contract';

/** What a code of better-auth means. A field: that input was refused. */
export type Meaning =
  | Exclude<FailureCode, 'input_refused'>
  | { readonly field: InputField }
  /** Too many wrong answers have ended the whole sign-in. */
  | 'ended_by_tries';

/** By the code of the answer, else by its HTTP status. */
export type FailureTable = Readonly<Record<string, Meaning>>;

/** For all calls. A call in which an entry has another meaning has its own table. */
const common: FailureTable = {
  INVALID_CODE: 'wrong_code',
  INVALID_BACKUP_CODE: 'wrong_code',
  OTP_HAS_EXPIRED: 'expired_code',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'ended_by_tries',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  INVALID_TWO_FACTOR_COOKIE: 'session_ended',
  UNAUTHORIZED: 'session_ended',
  SECOND_STEP_MISSING: 'verification_required',
  ANOTHER_ACCOUNT: 'verification_required',
  ALREADY_SIGNED_IN: 'conflict',
  FACTOR_NOT_SET_UP: 'factor_gone',
  FACTOR_SET_UP_ALREADY: 'conflict',
  TOTP_NOT_ENABLED: 'factor_gone',
  BACKUP_CODES_NOT_ENABLED: 'factor_gone',
  TWO_FACTOR_NOT_ENABLED: 'factor_gone',
  TOTP_ALREADY_ENABLED: 'conflict',
  TOTP_NOT_CONFIGURED: 'misconfigured',
  OTP_NOT_CONFIGURED: 'misconfigured',
  INVALID_PASSWORD: { field: 'password' },
  PASSWORD_TOO_LONG: { field: 'password' },
  ADDRESS_REFUSED: { field: 'email' },
  MISSING_RESPONSE: 'attestation_failed',
  VERIFICATION_FAILED: 'attestation_failed',
  INVALID_ORIGIN: 'misconfigured',
  MISSING_OR_NULL_ORIGIN: 'misconfigured',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'misconfigured',

  401: 'session_ended',
  403: 'refused',
  404: 'misconfigured',
  409: 'conflict',
  429: 'rate_limited',
};

/** Signing in with a password. Never reveals that an account exists but may not sign in. */
export const signInFailures: FailureTable = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong_credentials',
  INVALID_EMAIL: 'wrong_credentials',
  PASSWORD_TOO_LONG: 'wrong_credentials',
  BANNED_USER: 'wrong_credentials',
  // Only said after the right password.
  EMAIL_NOT_VERIFIED: 'refused',
  401: 'wrong_credentials',
};

/** Where the password is asked for, one that is missing does not fit the form of the call. */
export const passwordFailures: FailureTable = { VALIDATION_ERROR: { field: 'password' } };

/** A message with a code. */
export const sendFailures: FailureTable = { 429: 'too_many_sends' };

/** Of a code that was sent the tries are counted, not of the sign-in: a new message is enough. */
export const sentCodeFailures: FailureTable = { TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'restart' };

/** A key that was begun and is not there any more. */
export const setUpFailures: FailureTable = { TOTP_NOT_ENABLED: 'restart' };

/** The meaning of the first that is known: the code before the status. */
export function meaningOf(words: readonly string[], table: FailureTable = {}): Meaning | undefined {
  for (const word of words)
    for (const each of [table, common]) if (Object.hasOwn(each, word)) return each[word];
  return undefined;
}
