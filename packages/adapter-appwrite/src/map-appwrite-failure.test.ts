import type { Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';
import { mapAppwriteFailure } from './map-appwrite-failure.ts';
import { callStyleOf } from './client/call-style.ts';
import * as vendor from './client/vendor-calls.ts';
import type { VendorCall } from './client/vendor-calls.ts';
import { createCalls } from './client/calls.ts';
import { openNodeBrowser } from '../test/support/node-browser.fixture.ts';
import { withBrowserGlobals } from '../test/support/with-browser-globals.fixture.ts';
import { options } from '../test/support/driver.fixture.ts';
import { nameOf, recordedErrors } from '../test/support/recorded-errors.fixture.ts';
import type { CallName, RecordedError } from '../test/support/recorded-errors.fixture.ts';
import { sdks } from '../test/support/sdks.fixture.ts';
import type { Sdk } from '../test/support/sdks.fixture.ts';

/** What the adapter makes of each answer that a true server gave to one of its calls. */
const expected: Readonly<Record<string, Failure['code'] | `input_refused ${string}`>> = {
  'get general_unauthorized_scope': 'session_ended',
  'get project_not_found': 'misconfigured',
  'get user_blocked': 'refused',
  'get user_more_factors_required': 'verification_required',
  'listFactors general_unauthorized_scope': 'session_ended',
  'createChallenge general_argument_invalid': 'misconfigured',
  'createChallenge general_argument_invalid `factor`': 'misconfigured',
  'createChallenge general_phone_disabled': 'misconfigured',
  'createChallenge general_rate_limit_exceeded': 'rate_limited',
  'createChallenge general_route_not_found': 'misconfigured',
  'createChallenge general_smtp_disabled': 'misconfigured',
  'createChallenge general_unauthorized_scope': 'session_ended',
  'createChallenge user_email_not_found': 'factor_gone',
  'createChallenge user_email_not_verified': 'factor_gone',
  'createChallenge user_more_factors_required': 'misconfigured',
  'createChallenge user_phone_not_found': 'factor_gone',
  'createChallenge user_phone_not_verified': 'factor_gone',
  'updateChallenge general_argument_invalid': 'misconfigured',
  'updateChallenge general_argument_invalid `challengeId`': 'restart',
  'updateChallenge general_argument_invalid `otp`': 'input_refused code',
  'updateChallenge general_rate_limit_exceeded': 'rate_limited',
  'updateChallenge general_unauthorized_scope': 'session_ended',
  'updateChallenge general_unknown': 'server',
  'updateChallenge user_invalid_token': 'wrong_or_expired',
  'deleteSession general_unauthorized_scope': 'session_ended',
  'deleteSession user_session_not_found': 'session_ended',
  'createPasswordSession -': 'server',
  'createPasswordSession general_argument_invalid': 'misconfigured',
  'createPasswordSession general_argument_invalid `email`': 'input_refused identifier',
  'createPasswordSession general_argument_invalid `password`': 'wrong_credentials',
  'createPasswordSession general_rate_limit_exceeded': 'rate_limited',
  'createPasswordSession general_unknown_origin': 'misconfigured',
  'createPasswordSession project_not_found': 'misconfigured',
  'createPasswordSession user_auth_method_unsupported': 'misconfigured',
  'createPasswordSession user_blocked': 'wrong_credentials',
  'createPasswordSession user_invalid_credentials': 'wrong_credentials',
  'createPasswordSession user_more_factors_required': 'verification_required',
  'createPasswordSession user_session_already_exists': 'conflict',
  'createEmailToken document_already_exists': 'malformed',
  'createEmailToken general_argument_invalid `email`': 'input_refused email',
  'createEmailToken general_rate_limit_exceeded': 'too_many_sends',
  'createEmailToken general_smtp_disabled': 'misconfigured',
  'createEmailToken user_auth_method_unsupported': 'misconfigured',
  'createEmailToken user_more_factors_required': 'verification_required',
  'createLinkToken general_argument_invalid `url`': 'misconfigured',
  'createLinkToken general_smtp_disabled': 'misconfigured',
  'createLinkToken user_auth_method_unsupported': 'misconfigured',
  'createLinkToken user_more_factors_required': 'verification_required',
  'createPhoneToken general_argument_invalid `phone`': 'input_refused phone',
  'createPhoneToken general_phone_disabled': 'misconfigured',
  'createPhoneToken user_auth_method_unsupported': 'misconfigured',
  'createPhoneToken user_more_factors_required': 'verification_required',
  'createSession general_argument_invalid `secret`': 'input_refused code',
  'createSession general_rate_limit_exceeded': 'rate_limited',
  'createSession user_invalid_token': 'wrong_or_expired',
  'createSession user_more_factors_required': 'verification_required',
  'createSession user_session_already_exists': 'conflict',
  'createVerification general_argument_invalid': 'misconfigured',
  'createVerification general_argument_invalid `url`': 'misconfigured',
  'createVerification general_rate_limit_exceeded': 'too_many_sends',
  'createVerification general_route_not_found': 'misconfigured',
  'createVerification general_smtp_disabled': 'misconfigured',
  'createVerification general_unauthorized_scope': 'session_ended',
  'createVerification user_email_already_verified': 'conflict',
  'createVerification user_more_factors_required': 'verification_required',
  'updateVerification general_argument_invalid': 'misconfigured',
  'updateVerification user_invalid_token': 'wrong_or_expired',
  'updateVerification user_more_factors_required': 'verification_required',
  'updateVerification user_not_found': 'wrong_or_expired',
  'createAuthenticator general_unauthorized_scope': 'session_ended',
  'createAuthenticator general_unknown': 'server',
  'createAuthenticator user_authenticator_already_verified': 'conflict',
  'createAuthenticator user_more_factors_required': 'verification_required',
  'updateAuthenticator general_argument_invalid': 'misconfigured',
  'updateAuthenticator general_argument_invalid `otp`': 'input_refused code',
  'updateAuthenticator general_unauthorized_scope': 'session_ended',
  'updateAuthenticator user_authenticator_already_verified': 'conflict',
  'updateAuthenticator user_authenticator_not_found': 'restart',
  'updateAuthenticator user_invalid_token': 'wrong_or_expired',
  'updateAuthenticator user_more_factors_required': 'verification_required',
  'deleteAuthenticator general_unauthorized_scope': 'session_ended',
  'deleteAuthenticator user_authenticator_not_found': 'factor_gone',
  'deleteAuthenticator user_challenge_required': 'step_up_required',
  'deleteAuthenticator user_more_factors_required': 'verification_required',
  'createRecoveryCodes general_unauthorized_scope': 'session_ended',
  'createRecoveryCodes user_more_factors_required': 'verification_required',
  'createRecoveryCodes user_recovery_codes_already_exists': 'conflict',
  'getRecoveryCodes general_unauthorized_scope': 'session_ended',
  'getRecoveryCodes user_challenge_required': 'step_up_required',
  'getRecoveryCodes user_more_factors_required': 'verification_required',
  'getRecoveryCodes user_recovery_codes_not_found': 'factor_gone',
  'updateRecoveryCodes general_unauthorized_scope': 'session_ended',
  'updateRecoveryCodes user_challenge_required': 'step_up_required',
  'updateRecoveryCodes user_more_factors_required': 'verification_required',
  'updateRecoveryCodes user_recovery_codes_not_found': 'factor_gone',
  'updateMfa document_invalid_structure': 'server',
  'updateMfa general_argument_invalid': 'misconfigured',
  'updateMfa general_argument_invalid `mfa`': 'misconfigured',
  'updateMfa general_unauthorized_scope': 'session_ended',
  'updateMfa general_unknown': 'server',
  'updateMfa user_more_factors_required': 'verification_required',
  'updateEmail general_argument_invalid': 'misconfigured',
  'updateEmail general_argument_invalid `email`': 'input_refused email',
  'updateEmail general_unauthorized_scope': 'session_ended',
  'updateEmail user_invalid_credentials': 'input_refused password',
  'updateEmail user_more_factors_required': 'verification_required',
  'updateEmail user_target_already_exists': 'input_refused email',
  'updatePhone general_argument_invalid `phone`': 'input_refused phone',
  'updatePhone user_invalid_credentials': 'input_refused password',
  'updatePhone user_more_factors_required': 'verification_required',
  'updatePhone user_target_already_exists': 'input_refused phone',
  'createPhoneVerification general_phone_disabled': 'misconfigured',
  'createPhoneVerification general_rate_limit_exceeded': 'too_many_sends',
  'createPhoneVerification general_unauthorized_scope': 'session_ended',
  'createPhoneVerification user_auth_method_unsupported': 'misconfigured',
  'createPhoneVerification user_more_factors_required': 'verification_required',
  'createPhoneVerification user_phone_already_verified': 'conflict',
  'createPhoneVerification user_phone_not_found': 'factor_gone',
  'updatePhoneVerification general_argument_invalid `secret`': 'input_refused code',
  'updatePhoneVerification general_rate_limit_exceeded': 'rate_limited',
  'updatePhoneVerification user_invalid_token': 'wrong_or_expired',
  'updatePhoneVerification user_more_factors_required': 'verification_required',
  'updatePhoneVerification user_not_found': 'restart',
  'listSessions general_unauthorized_scope': 'session_ended',
  'listSessions user_more_factors_required': 'verification_required',
};

const calls: Readonly<Record<CallName, VendorCall>> = vendor;

async function failureThrough(sdk: Sdk, { call, status, body }: RecordedError): Promise<Failure> {
  const browser = openNodeBrowser(async () => Response.json(body, { status }));
  const account = (await sdk.load())({ endpoint: 'http://localhost/v1', id: 'test' });
  const { run } = createCalls(account, {
    style: callStyleOf(account),
    clock: createServerClock(),
    onError: () => undefined,
  });
  const given = Object.fromEntries(calls[call].takes.map((name) => [name, `any-${name}`]));
  const result = await browser.run(() => run(calls[call], given, () => true, options));
  if (result.ok) throw new Error('An error was taken for an answer.');
  return result.failure;
}

withBrowserGlobals();

test('the table has exactly one row for each recorded answer', () => {
  expect([...new Set(recordedErrors.map(nameOf))].toSorted()).toEqual(Object.keys(expected).toSorted());
});

// SDK 14 keeps the body of an error as an object, SDK 27 as text.
describe.each([['14', sdks['14']] as const, ['27', sdks['27']] as const])('through SDK %s', (_, sdk) => {
  test.each(recordedErrors.map((row) => [`${nameOf(row)} of ${row.body.version}`, row] as const))(
    '%s',
    async (_name, row) => {
      const { code, raw, ...data } = await failureThrough(sdk, row);
      expect('field' in data ? `${code} ${data.field}` : code).toBe(expected[nameOf(row)]);
      expect(raw?.status).toBe(row.status);
      expect(JSON.stringify(raw)).not.toContain(row.body.message);
    },
  );
});

describe('what does not come from the server', () => {
  test.each([
    ['the browser aborted it', new DOMException('Aborted', 'AbortError'), 'offline'],
    ['the browser lost it', new DOMException('Lost', 'NetworkError'), 'offline'],
    ['it took too long', new DOMException('Late', 'TimeoutError'), 'offline'],
    ['storage is blocked', new DOMException('Blocked', 'SecurityError'), 'unexpected'],
    ['a slip of the client', new RangeError('Invalid array length'), 'unexpected'],
    ['a text', 'failed', 'unexpected'],
    ['nothing', undefined, 'unexpected'],
    ['a type of another time', { type: 'user_too_tall', code: 400 }, 'malformed'],
    ['a name from JavaScript', { type: 'constructor', code: 401 }, 'malformed'],
    ['a page of a proxy', { type: '', code: 502, message: '<!doctype html>' }, 'server'],
  ])('%s', (_, error, code) => {
    expect(mapAppwriteFailure(error, vendor.get)).toMatchObject({ code });
  });

  test.each(['user_authenticator_not_found', 'user_recovery_codes_not_found'])(
    '[ERR-18] %s: a factor that was removed while its code was typed',
    (type) => {
      expect(mapAppwriteFailure({ type, code: 404 }, vendor.updateChallenge)).toMatchObject({
        code: 'factor_gone',
      });
      expect(mapAppwriteFailure({ type, code: 404 }, vendor.get)).toMatchObject({ code: 'malformed' });
    },
  );

  // From the vendor's list of errors: what the recordings did not come across.
  test.each([
    ['user_email_already_exists', 409, vendor.updateEmail, 'email'],
    ['user_phone_already_exists', 409, vendor.updatePhone, 'phone'],
  ] as const)(
    '%s: an address that belongs to somebody else is refused like any other',
    (type, code, call, field) => {
      expect(mapAppwriteFailure({ type, code }, call)).toMatchObject({ code: 'input_refused', field });
    },
  );

  test.each([
    ['newEmail', vendor.updateEmail],
    ['newPhone', vendor.updatePhone],
  ])('a password that is too short for any is a wrong one beside an address: %s', (_, call) => {
    const message = 'Invalid `password` param: Password must be between 8 and 256 characters long.';
    const failure = mapAppwriteFailure({ type: 'general_argument_invalid', code: 400, message }, call);
    expect(failure).toMatchObject({ code: 'input_refused', field: 'password' });
  });

  // Servers before 1.6 ask for a code in place of a fresh proof.
  test.each([
    ['user_invalid_token', 401, ''],
    ['general_argument_invalid', 400, 'Param "otp" is not optional.'],
  ])('an authenticator that an old server does not remove without a code: %s', (type, code, message) => {
    const failure = mapAppwriteFailure({ type, code, message }, vendor.deleteAuthenticator);
    expect(failure).toMatchObject({ code: 'refused' });
  });

  test('the error texts of the server are not passed on', () => {
    const message = 'Invalid `otp` param: 123456 of ada@example.com is wrong';
    const error = { type: 'general_argument_invalid', code: 400, message };
    expect(mapAppwriteFailure(error, vendor.updateChallenge)).toEqual({
      code: 'input_refused',
      field: 'code',
      raw: { code: 'general_argument_invalid', status: 400 },
    });
  });
});
