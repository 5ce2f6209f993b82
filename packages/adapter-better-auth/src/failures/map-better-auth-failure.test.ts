import type { Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { sendFailures, sentCodeFailures, signInFailures } from './failure-table.ts';
import { mapBetterAuthFailure, mapThrown } from './map-better-auth-failure.ts';

describe('what better-auth refuses with', () => {
  test.each<[string, object, Partial<Failure>]>([
    [
      'a wrong code, with what the plugin adds',
      { status: 401, code: 'INVALID_CODE', attemptsLeft: 2 },
      { code: 'wrong_code', attemptsLeft: 2 },
    ],
    [
      'tries that are nonsense',
      { status: 401, code: 'INVALID_CODE', attemptsLeft: -1 },
      { code: 'wrong_code' },
    ],
    [
      'too many tries',
      { status: 400, code: 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' },
      { code: 'session_ended', cause: 'tooManyAttempts' },
    ],
    [
      'a lock',
      { status: 429, code: 'ACCOUNT_TEMPORARILY_LOCKED', retryAfterMs: 900_000 },
      { code: 'locked', retryAfterMs: 900_000 },
    ],
    ['a cookie that is over', { status: 401, code: 'INVALID_TWO_FACTOR_COOKIE' }, { code: 'session_ended' }],
    [
      'a wrong password in settings',
      { status: 400, code: 'INVALID_PASSWORD' },
      { code: 'input_refused', field: 'password' },
    ],
    [
      'a captcha that was refused',
      { status: 403, code: 'VERIFICATION_FAILED' },
      { code: 'attestation_failed' },
    ],
    ['a captcha that is missing', { status: 400, code: 'MISSING_RESPONSE' }, { code: 'attestation_failed' }],
    ['a code that nobody knows', { status: 418, code: 'TEAPOT' }, { code: 'refused' }],
    ['a page of somebody else', { status: 418 }, { code: 'malformed' }],
    ['a server that fails, whatever it says', { status: 503, code: 'INVALID_CODE' }, { code: 'server' }],
    ['no status at all', {}, { code: 'malformed' }],
  ])('%s', (_, error, failure) => {
    const mapped = mapBetterAuthFailure(error, null);
    const { raw, ...rest } = mapped;
    expect(rest).toEqual(failure);
    expect(raw).not.toHaveProperty('message');
  });

  test.each([
    [
      'sign-in, a password that is wrong',
      signInFailures,
      { status: 401, code: 'INVALID_EMAIL_OR_PASSWORD' },
      'wrong_credentials',
    ],
    [
      'sign-in, an account that is blocked',
      signInFailures,
      { status: 403, code: 'BANNED_USER' },
      'wrong_credentials',
    ],
    [
      'sign-in, what is no address',
      signInFailures,
      { status: 400, code: 'INVALID_EMAIL' },
      'wrong_credentials',
    ],
    ['a message, too many', sendFailures, { status: 429 }, 'too_many_sends'],
    [
      'a code that was sent, too many tries',
      sentCodeFailures,
      { status: 400, code: 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' },
      'restart',
    ],
  ])('%s', (_, table, error, code) => {
    expect(mapBetterAuthFailure(error, null, table).code).toBe(code);
  });

  test('the wait of the limit is in seconds, in a header', () => {
    expect(mapBetterAuthFailure({ status: 429 }, '7')).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 7000,
    });
    expect(mapBetterAuthFailure({ status: 429 }, 'soon')).toEqual({
      code: 'rate_limited',
      raw: { status: 429 },
    });
  });

  test('(SEC-5) nothing that was typed gets into a log', () => {
    const error = { status: 400, code: 'not ada@example.com', message: 'ada@example.com is not known' };
    expect(JSON.stringify(mapBetterAuthFailure(error, null))).not.toContain('ada');
  });

  test('what has to be fixed is said', () => {
    const { raw } = mapBetterAuthFailure({ status: 404 }, null);
    expect(raw?.message).toContain('`mfaFlow()`');
  });
});

test.each([
  [new TypeError('Failed to fetch'), 'offline'],
  [new DOMException('Aborted', 'AbortError'), 'offline'],
  [new SyntaxError('Unexpected token'), 'malformed'],
  [new RangeError('odd'), 'unexpected'],
  ['a text', 'unexpected'],
])('thrown: %s', (error, code) => {
  expect(mapThrown(error).code).toBe(code);
});
