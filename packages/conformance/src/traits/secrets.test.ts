import { beforeEach, describe, expect, test } from 'vitest';
import { createSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';

let secrets: Secrets;
beforeEach(() => {
  secrets = createSecrets();
  secrets.add('the password', 'correct horse');
  secrets.add('the code', '123456');
  secrets.addPlace('the email address', 'ada@example.com');
  secrets.addPlace('the phone number', '+44 7700 900123');
});

describe('a secret is found', () => {
  test.each([
    ['by itself', { raw: { message: '123456' } }, 'answer.raw.message holds the code'],
    ['in a sentence', ['Not "123456".'], 'answer.0 holds the code'],
    ['in a key', { 'correct horse': 1 }, 'a key of answer holds the password'],
    ['written for an address bar', { memo: 'p=correct%20horse' }, 'answer.memo holds the password'],
    ['in a handle', { handle: '{"code":"123456"}' }, 'answer.handle holds the code'],
  ])('%s', (_, answer, violation) => {
    expect(secrets.secretIn(answer, 'answer')).toBe(violation);
  });
});

describe('a secret is found in disguise', () => {
  const secret = 'correct horse';
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['base64', base64(secret)],
    ['base64 of an object', base64(JSON.stringify({ user: 'ada', password: secret }))],
    ['base64 without its filling', base64(`?${secret}?`).replaceAll('=', '')],
    ['base64url', Buffer.from(`ÿþ ${secret} ÿþ`).toString('base64url')],
    ['base64 that something stands before', `v1${base64(secret)}`],
    ['base64 twice', base64(base64(secret))],
    ['hexadecimal digits', Buffer.from(secret).toString('hex')],
    ['hexadecimal digits in upper case', Buffer.from(secret).toString('hex').toUpperCase()],
    [
      'percent-escapes of every letter',
      [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join(''),
    ],
    ['an escape of an address, beside a broken one', `100% ${encodeURIComponent(secret)}`],
    ['escapes of JSON', String.raw`\u0063orrect \u0068orse`],
    ['backwards', 'esroh tcerroc'],
    ['upper case', 'CORRECT HORSE'],
  ])('%s', (_, text) => {
    for (const answer of [{ memo: text }, { handle: text }, { raw: { message: `no: ${text}.` } }]) {
      expect(secrets.secretIn(answer, 'answer')).toContain('holds the password');
    }
  });

  test('an address as well, but in a handle', () => {
    const disguised = base64('{"to":"ada@example.com"}');
    expect(secrets.placeIn({ memo: disguised }, 'answer')).toBe('answer.memo holds the email address');
    expect(secrets.placeIn({ handle: disguised }, 'answer')).toBeUndefined();
  });
});

describe('what an answer makes is a secret from then on', () => {
  test.each([
    [
      'the key of an authenticator',
      { uri: 'otpauth://totp/ada?secret=JBSWY3DPEHPK3PXP' },
      'JBSWY3DPEHPK3PXP',
    ],
    ['recovery codes', { codes: ['aaaa-bbbb', 'cccc-dddd'] }, 'cccc-dddd'],
    ['recovery codes that come with a factor', { recoveryCodes: ['eeee-ffff'] }, 'EEEE-FFFF'],
  ])('%s', (_, made, secret) => {
    expect(secrets.secretIn({ memo: secret }, 'answer')).toBeUndefined();
    secrets.learn({ ok: true, value: made });
    expect(secrets.secretIn({ memo: secret }, 'answer')).toMatch(/^answer.memo holds /);
    expect(secrets.secretIn(made, 'answer')).toBeUndefined();
  });
});

describe('a full address is found', () => {
  test.each([
    ['by itself', { id: 'ada@example.com' }, 'answer.id holds the email address'],
    ['in upper case', { id: 'ADA@EXAMPLE.COM' }, 'answer.id holds the email address'],
    ['written for an address bar', { memo: 'ada%40example.com' }, 'answer.memo holds the email address'],
    ['written in words', { label: 'Mail of Ada at example dot com' }, 'answer.label holds the email address'],
    ['written with brackets', { label: 'ada [at] example.com' }, 'answer.label holds the email address'],
    ['written without spaces', { id: '+447700900123' }, 'answer.id holds the phone number'],
  ])('%s', (_, answer, violation) => {
    expect(secrets.placeIn(answer, 'answer')).toBe(violation);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in digits that happen to be inside a longer id', { id: 'a1234567' }],
    ['in new codes, which are meant to be shown', { codes: ['123456'] }],
    ['in a mask', { destination: { mailbox: 'a', domain: 'e', ending: '123' } }],
    ['in broken escapes', { id: '100%' }],
    ['in numbers', { lastsMs: 123456 }],
  ])('%s', (_, answer) => {
    expect(secrets.secretIn(answer, 'answer')).toBeUndefined();
    expect(secrets.placeIn(answer, 'answer')).toBeUndefined();
  });

  test('in a text too short to be significant', () => {
    secrets.add('the answer', '42');
    expect(secrets.secretIn({ id: '42' }, 'answer')).toBeUndefined();
  });
});
