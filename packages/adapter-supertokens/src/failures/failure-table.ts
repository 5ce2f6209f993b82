import type { FailureCode, InputField } from '@mfa-flow/contract';

/** The meaning of an answer. A field: that input was refused. */
export type Meaning = Exclude<FailureCode, 'input_refused'> | { readonly field: InputField };

/**
 * The meaning of statuses of answers, HTTP statuses of thrown responses, ids of claims, names of errors, and messages of
 * errors or their first three words. `email`, `password`: the field of a `FIELD_ERROR`.
 */
export type FailureTable = Readonly<Record<string, Meaning>>;

/** For all calls. A call in which an entry has another meaning has its own table. */
const common: FailureTable = {
  INVALID_TOTP_ERROR: 'wrong_code',
  LIMIT_REACHED_ERROR: 'locked',
  UNKNOWN_DEVICE_ERROR: 'restart',
  // On the wire, though the SDK has no type for it: the person has no authenticator.
  UNKNOWN_USER_ID_ERROR: 'factor_gone',
  DEVICE_ALREADY_EXISTS_ERROR: 'conflict',
  GENERAL_ERROR: 'refused',

  400: 'misconfigured',
  401: 'session_ended',
  403: 'refused',
  404: 'misconfigured',
  429: 'rate_limited',
  'st-mfa': 'verification_required',
  'st-ev': 'verification_required',

  // Errors that are not server answers.
  TypeError: 'offline',
  AbortError: 'offline',
  NetworkError: 'offline',
  TimeoutError: 'offline',
  SyntaxError: 'malformed',
  'No session exists': 'session_ended',
  'No instance of': 'misconfigured',
  'init function not': 'misconfigured',
  // Cookies cannot be written.
  'Failed to retrieve': 'misconfigured',
  // Another page in place of a refreshed session.
  "The 'front-token' header": 'malformed',
};

/** The meaning of the first known entry. */
export function meaningOf(words: readonly string[], table: FailureTable = {}): Meaning | undefined {
  for (const word of words)
    for (const each of [table, common]) if (Object.hasOwn(each, word)) return each[word];
  return undefined;
}
