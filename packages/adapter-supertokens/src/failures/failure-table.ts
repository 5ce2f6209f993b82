import type { FailureCode, InputField } from '@mfa-flow/contract';

/** What an answer means. A field: that input was refused. */
export type Meaning = Exclude<FailureCode, 'input_refused'> | { readonly field: InputField };

/**
 * Words for what went wrong, by what they mean: statuses of answers, HTTP statuses of thrown responses, ids of claims,
 * names of errors, what an error says or how it begins (three words). `email`, `password`: the field of a `FIELD_ERROR`.
 */
export type FailureTable = Readonly<Record<string, Meaning>>;

/** What holds for every call. Where a word means something else during a call, that call brings a table of its own. */
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

  // What never was an answer.
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
  // A page of something else in the place of a refreshed session.
  "The 'front-token' header": 'malformed',
};

/** What the first of these words means that means something. */
export function meaningOf(words: readonly string[], table: FailureTable = {}): Meaning | undefined {
  for (const word of words)
    for (const each of [table, common]) if (Object.hasOwn(each, word)) return each[word];
  return undefined;
}
