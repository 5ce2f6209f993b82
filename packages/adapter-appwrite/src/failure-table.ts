import type { FailureCode, InputField } from '@mfa-flow/contract';
import type { VendorCall } from './client/vendor-calls.ts';

/** What an error of the server means. A field: that input was refused. */
export type Meaning = Exclude<FailureCode, 'input_refused'> | { readonly field: InputField };

/**
 * The server's words for what went wrong, by what they mean. Nearly all of them come as HTTP 401, so only the error's
 * type tells them apart. Kinds of word: `type`, wherever it comes from; `` `name` ``, a parameter that
 * `general_argument_invalid` complains of; `group:word`, where the same word means something else.
 */
const rows: readonly (readonly [Meaning, string])[] = [
  ['session_ended', 'general_unauthorized_scope user_session_not_found user_jwt_invalid'],
  ['verification_required', 'user_more_factors_required'],
  ['step_up_required', 'user_challenge_required'],
  // A wrong code, an old code, an unknown challenge and a used one: the server tells none of them from the others.
  ['wrong_or_expired', 'user_invalid_token'],
  ['wrong_credentials', 'user_invalid_credentials'],
  ['refused', 'user_blocked user_password_reset_required user_count_exceeded'],
  ['conflict', 'user_session_already_exists user_email_already_verified'],
  [
    'factor_gone',
    'user_email_not_verified user_phone_not_verified user_email_not_found user_phone_not_found',
  ],
  ['rate_limited', 'general_rate_limit_exceeded'],
  [
    'misconfigured',
    'user_auth_method_unsupported general_smtp_disabled general_phone_disabled general_unknown_origin forbidden ' +
      'general_route_not_found project_not_found general_argument_invalid',
  ],

  // Names of errors that never were an answer.
  ['offline', 'TypeError AbortError NetworkError TimeoutError'],
  ['malformed', 'SyntaxError'],
  ['misconfigured', 'UnreadableResponse'],

  [{ field: 'code' }, '`otp` `secret`'],
  [{ field: 'email' }, '`email`'],
  [{ field: 'phone' }, '`phone`'],
  // Too short to be anybody's password: no reason to tell it from a wrong one.
  ['wrong_credentials', '`password`'],
  ['restart', '`challengeId`'],

  [{ field: 'identifier' }, 'password:`email`'],
  // Nobody learns that an account exists and is blocked.
  ['wrong_credentials', 'password:user_blocked session:user_blocked'],
  ['too_many_sends', 'send:general_rate_limit_exceeded'],
  // A pending session may always list, start and answer. Where that is refused, the server has no such address.
  ['misconfigured', 'challenge:user_more_factors_required'],
  ['factor_gone', 'challenge:user_authenticator_not_found challenge:user_recovery_codes_not_found'],
  // Whatever a link holds that the server does not take: it is a link that does not work.
  ['wrong_or_expired', 'link:user_not_found link:`secret` link:`userId`'],
];

const meanings = new Map(
  rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);

export const isKnownType = (type: string): boolean => meanings.has(type);

/** The first of these words that means something during this call; what it means there goes first. */
export const meaningOf = (words: readonly string[], { group }: VendorCall): Meaning | undefined =>
  words
    .flatMap((word) => [`${group}:${word}`, word])
    .map((word) => meanings.get(word))
    .find((meaning) => meaning !== undefined);
