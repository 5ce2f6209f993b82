import type { Failure } from '@mfa-flow/contract';
import STGeneralError from 'supertokens-web-js/utils/error';
import { describe, expect, test } from 'vitest';
import { failureOf, options } from '../../test/support/driver.fixture.ts';
import { answerAsSdk } from '../../test/support/recipe-fake.fixture.ts';
import { recorded } from '../../test/support/recorded.fixture.ts';
import { readDone } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';
import { codeFailures, sendFailures, sendToSignInFailures, setUpFailures } from './code.failures.ts';
import { linkFailures } from './link.failures.ts';
import { returnFailures } from './return.failures.ts';
import { signInFailures } from './sign-in.failures.ts';

const tables = {
  anything: {},
  signIn: signInFailures,
  sendToSignIn: sendToSignInFailures,
  setUpEmail: setUpFailures('email'),
  setUpPhone: setUpFailures('phone'),
  send: sendFailures,
  code: codeFailures,
  link: linkFailures,
  return: returnFailures,
};
type Job = keyof typeof tables;

const failWith = async (answer: () => Promise<unknown>, job: Job = 'anything'): Promise<Failure> =>
  failureOf(await run({ call: answer }, 'call', {}, readDone, options, tables[job]));

const rows: readonly (readonly [name: string, job: Job, failure: Partial<Failure>])[] = [
  ['mfa info: no session', 'anything', { code: 'session_ended', raw: { status: 401 } }],
  ['mfa info: stuck', 'anything', { code: 'server', raw: { status: 500 } }],
  ['email verification: recipe absent', 'anything', { code: 'server', raw: { status: 404 } }],

  ['sign-in: wrong credentials', 'signIn', { code: 'wrong_credentials' }],
  ['sign-in: password refused', 'signIn', { code: 'input_refused', field: 'password' }],
  ['sign-in: not a first factor', 'signIn', { code: 'misconfigured' }],
  ['sign-in: not allowed to set up', 'signIn', { code: 'verification_required' }],
  ['code: not a first factor', 'sendToSignIn', { code: 'misconfigured' }],
  ['code: address refused', 'sendToSignIn', { code: 'input_refused', field: 'identifier' }],

  ['totp: wrong code', 'anything', { code: 'wrong_code', attemptsLeft: 4 }],
  ['totp: locked', 'anything', { code: 'locked', retryAfterMs: expect.any(Number) as number }],
  ['totp: no device', 'anything', { code: 'factor_gone' }],
  ['device: wrong code', 'anything', { code: 'wrong_code', attemptsLeft: 4 }],
  ['device: unknown', 'anything', { code: 'restart' }],
  ['device: exists', 'anything', { code: 'conflict' }],
  [
    'device: not allowed to set up',
    'anything',
    { code: 'verification_required', raw: { code: 'st-mfa', status: 403 } },
  ],
  ['device: not allowed to remove', 'anything', { code: 'verification_required' }],
  ['device: core refuses', 'anything', { code: 'server' }],

  ['code: address refused', 'setUpEmail', { code: 'input_refused', field: 'email' }],
  ['code: address refused', 'setUpPhone', { code: 'input_refused', field: 'phone' }],
  ['code: address refused', 'send', { code: 'refused' }],
  ['code: not allowed to set up', 'setUpEmail', { code: 'verification_required' }],
  ['code: not a first factor', 'send', { code: 'session_ended' }],
  ['code: linking refused', 'send', { code: 'misconfigured' }],
  ['code: linking not initialised', 'send', { code: 'server' }],
  ['code: wrong', 'code', { code: 'wrong_code', attemptsLeft: 4 }],
  ['code: expired', 'code', { code: 'expired_code', attemptsLeft: 4 }],
  ['code: restart', 'code', { code: 'restart' }],
  ['code: none given', 'code', { code: 'restart' }],
  ['code: core refuses ids', 'code', { code: 'server' }],
  [
    'code: address of another',
    'code',
    { code: 'refused', raw: { code: 'SIGN_IN_UP_NOT_ALLOWED', message: 'ERR_CODE_017' } },
  ],
  ['code: address of another', 'sendToSignIn', { code: 'wrong_credentials' }],

  ['link: dead', 'link', { code: 'wrong_or_expired' }],
  ['link: no token', 'link', { code: 'wrong_or_expired' }],
  ['link: verified before', 'link', { code: 'conflict' }],
  ['provider: no email', 'return', { code: 'refused' }],
  ['provider: nothing returned', 'return', { code: 'refused' }],
  ['provider: code refused', 'return', { code: 'server' }],
  ['provider: unknown', 'signIn', { code: 'misconfigured' }],
];

describe('what a true server answered', () => {
  test.each(rows)('%s (%s)', async (name, job, failure) => {
    expect(await failWith(() => answerAsSdk(name), job)).toMatchObject(failure);
  });

  test('no failure carries more of it than codes and numbers', async () => {
    for (const [name] of rows) {
      const { raw = {} } = await failWith(() => answerAsSdk(name));
      expect(Object.values(raw).join(' ')).not.toMatch(/@|\+1|Passw0rd|<!DOCTYPE/i);
    }
  });

  test('nothing is recorded in vain', () => {
    const unused = Object.keys(recorded).filter((name) => !rows.some(([used]) => used === name));
    expect(unused).toEqual(usedElsewhere);
  });
});

/** Good answers and the refusals of routes, which other tests read. */
const usedElsewhere = Object.keys(recorded).filter((name) => / (OK|sent|verified|list)$|^route:/.test(name));

const plain = (message: string) => new Error(message);

describe('what the SDK throws beside responses', () => {
  test.each<[unknown, Job, Partial<Failure>]>([
    [
      new STGeneralError('ada@example.com is not welcome'),
      'anything',
      { code: 'refused', raw: { code: 'GENERAL_ERROR' } },
    ],
    [plain('No session exists'), 'anything', { code: 'session_ended' }],
    [
      plain('No instance of Totp found. Make sure to call the Totp.init method.'),
      'anything',
      {
        code: 'misconfigured',
        raw: { code: 'no_init:Totp', message: '`recipeList` lacks `Totp.init()`.' },
      },
    ],
    [plain('init function not called'), 'anything', { code: 'misconfigured' }],
    [plain('Auth provider responded with error: access_denied'), 'return', { code: 'dismissed' }],
    [plain('Auth provider responded with error: server_error'), 'return', { code: 'refused' }],
    [plain('No valid auth state present in session storage'), 'return', { code: 'restart' }],
    [plain('No state recieved from auth provider'), 'return', { code: 'restart' }],
    [
      plain('Auth state verification failed. The auth provider responded with an invalid state'),
      'return',
      { code: 'restart' },
    ],
    [
      plain("The 'front-token' header is missing from a successful refresh-session response."),
      'anything',
      { code: 'malformed' },
    ],
    [new TypeError('fetch failed'), 'anything', { code: 'offline' }],
    [new TypeError('Failed to fetch'), 'anything', { code: 'offline' }],
    [new TypeError('Load failed'), 'anything', { code: 'offline' }],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'anything', { code: 'offline' }],
    [
      new TypeError("Cannot read properties of undefined (reading 'loginMethods')"),
      'anything',
      { code: 'malformed' },
    ],
    [new TypeError("undefined is not an object (evaluating 'a.b')"), 'anything', { code: 'malformed' }],
    [new DOMException('This operation was aborted', 'AbortError'), 'anything', { code: 'offline' }],
    [new SyntaxError('Unexpected token <'), 'anything', { code: 'malformed' }],
    [plain('something else'), 'anything', { code: 'unexpected' }],
    [undefined, 'anything', { code: 'unexpected' }],
    ['a text', 'anything', { code: 'unexpected' }],
    [new Response('', { status: 429 }), 'anything', { code: 'rate_limited' }],
    [new Response('', { status: 429 }), 'send', { code: 'too_many_sends' }],
    [new Response('', { status: 403 }), 'anything', { code: 'refused' }],
    [new Response('', { status: 503 }), 'anything', { code: 'server' }],
    [new Response('', { status: 418 }), 'anything', { code: 'malformed' }],
  ])('%s (%s)', async (error, job, failure) => {
    const thrown = await failWith(async () => {
      throw error;
    }, job);
    expect(thrown).toMatchObject(failure);
    expect(JSON.stringify(thrown)).not.toContain('ada@');
  });
});

test('a recipe that is absent is told once something else was answered and it still is', async () => {
  const server = {
    absent: () => answerAsSdk('email verification: recipe absent'),
    other: () => answerAsSdk('totp: OK'),
  };
  const call = (name: keyof typeof server) => run(server, name, {}, readDone, options);
  expect(failureOf(await call('absent'))).toMatchObject({ code: 'server', raw: { status: 404 } });
  await call('other');
  expect(failureOf(await call('absent'))).toMatchObject({ code: 'misconfigured', raw: { status: 404 } });
});

test.each([
  ['no answer', undefined],
  ['no status', {}],
  ['a status that nobody has heard of', { status: 'FINE' }],
  ['a status of another type', { status: ['OK'] }],
  ['a text', 'OK'],
])('[SEC-2] %s is none', async (_, answer) => {
  expect(await failWith(async () => answer)).toMatchObject({ code: 'malformed' });
});

test('counters that make no sense are left out', async () => {
  const wrong = {
    status: 'INVALID_TOTP_ERROR',
    currentNumberOfFailedAttempts: 'one',
    maxNumberOfFailedAttempts: 5,
  };
  expect(await failWith(async () => wrong)).toEqual({
    code: 'wrong_code',
    raw: { code: 'INVALID_TOTP_ERROR' },
  });
  const locked = { status: 'LIMIT_REACHED_ERROR', retryAfterMs: -1 };
  expect(await failWith(async () => locked)).toEqual({
    code: 'locked',
    raw: { code: 'LIMIT_REACHED_ERROR' },
  });
});
