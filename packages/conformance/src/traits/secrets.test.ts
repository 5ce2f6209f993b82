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
  ])('%s', (_, answer, violation) => {
    expect(secrets.secretIn(answer, 'answer')).toBe(violation);
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
    ['in a handle, which is the adapter’s own', { handle: '{"code":"123456","to":"ada@example.com"}' }],
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
