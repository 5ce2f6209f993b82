import type { FailureCode, InputField } from '@mfa-flow/contract';
import type { VendorCall } from './client/vendor-calls.ts';

/** The meaning of a server error. A field: that input was refused. */
export type Meaning = Exclude<FailureCode, 'input_refused'> | { readonly field: InputField };

/**
 * The server's errors, by meaning. Nearly all of them come as HTTP 401, so only the error's type distinguishes them. Kinds of
 * entry: `type`, from any call; `` `name` ``, a parameter that `general_argument_invalid` names; `group:entry`, a type with
 * another meaning in that group of calls.
 */
const rows: readonly (readonly [Meaning, string])[] = [
  ['session_ended', 'general_unauthorized_scope user_session_not_found user_jwt_invalid'],
  ['verification_required', 'user_more_factors_required'],
  ['step_up_required', 'user_challenge_required'],
  // The server does not distinguish a wrong code, an expired one, an unknown challenge and a used one.
  ['wrong_or_expired', 'user_invalid_token'],
  ['wrong_credentials', 'user_invalid_credentials'],
  ['refused', 'user_blocked user_password_reset_required user_count_exceeded'],
  [
    'conflict',
    'user_session_already_exists user_email_already_verified user_phone_already_verified ' +
      'user_authenticator_already_verified user_recovery_codes_already_exists',
  ],
  [
    'factor_gone',
    'user_email_not_verified user_phone_not_verified user_email_not_found user_phone_not_found',
  ],
  // The server breaks after it has saved the switch.
  ['server', 'document_invalid_structure'],
  ['rate_limited', 'general_rate_limit_exceeded'],
  [
    'misconfigured',
    'user_auth_method_unsupported general_smtp_disabled general_phone_disabled general_unknown_origin forbidden ' +
      'general_route_not_found project_not_found general_argument_invalid',
  ],

  // Names of errors that are not server answers.
  ['offline', 'TypeError AbortError NetworkError TimeoutError'],
  ['malformed', 'SyntaxError'],
  ['misconfigured', 'UnreadableResponse'],

  [{ field: 'code' }, '`otp` `secret`'],
  [{ field: 'email' }, '`email`'],
  [{ field: 'phone' }, '`phone`'],
  // Too short for any password: treat it like a wrong one.
  ['wrong_credentials', '`password`'],
  ['restart', '`challengeId`'],

  [{ field: 'identifier' }, 'password:`email`'],
  // Don't reveal that an account exists and is blocked.
  ['wrong_credentials', 'password:user_blocked session:user_blocked'],
  ['too_many_sends', 'send:general_rate_limit_exceeded'],
  // A pending session may always list, start and answer. If that is refused, the server lacks the endpoint.
  ['misconfigured', 'challenge:user_more_factors_required'],
  ['factor_gone', 'challenge:user_authenticator_not_found removal:user_authenticator_not_found'],
  ['factor_gone', 'challenge:user_recovery_codes_not_found codes:user_recovery_codes_not_found'],
  // Nothing was begun, or somebody has removed it: no code of this key will ever be right.
  ['restart', 'authenticator:user_authenticator_not_found text:user_not_found'],
  // Servers before 1.6 want a code for it, which nobody is asked for in settings.
  ['refused', 'removal:user_invalid_token removal:general_argument_invalid'],
  // That an address is somebody else's is not said. The password is asked for beside it.
  [{ field: 'password' }, 'newEmail:user_invalid_credentials newEmail:`password`'],
  [{ field: 'password' }, 'newPhone:user_invalid_credentials newPhone:`password`'],
  [{ field: 'email' }, 'newEmail:user_target_already_exists newEmail:user_email_already_exists'],
  [{ field: 'phone' }, 'newPhone:user_target_already_exists newPhone:user_phone_already_exists'],
  // Any parameter of a link that the server rejects: the link does not work.
  ['wrong_or_expired', 'link:user_not_found link:`secret` link:`userId`'],
];

const meanings = new Map(
  rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);

export const isKnownType = (type: string): boolean => meanings.has(type);

/** The meaning of the first known entry. A meaning for this call takes precedence. */
export const meaningOf = (words: readonly string[], { group }: VendorCall): Meaning | undefined =>
  words
    .flatMap((word) => [`${group}:${word}`, word])
    .map((word) => meanings.get(word))
    .find((meaning) => meaning !== undefined);
