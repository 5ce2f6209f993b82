import { describe, expect, test } from 'vitest';
import { answerAsSdk } from '../../test/support/recipe-fake.fixture.ts';
import { recordedAnswer } from '../../test/support/recorded.fixture.ts';
import { readAttempt } from '../factors/attempts.ts';
import { fieldOf } from './field-of.ts';
import { readInvalidClaims } from './invalid-claims.ts';
import { readMfaInfo } from './mfa-info.ts';
import { readDevices, readDone, readNewDevice, readWasVerified } from './read.ts';

describe('what a true server answered', () => {
  test('the second steps of a new account', async () => {
    expect(readMfaInfo(await answerAsSdk('mfa info: OK'))).toEqual({
      next: ['totp'],
      ready: new Set(['emailpassword']),
      allowedToSetUp: new Set(['totp']),
      addresses: { email: expect.any(Array) as unknown, phone: expect.any(Array) as unknown },
      identifiers: { emailpassword: ['alice@example.com'], 'otp-email': [], 'otp-phone': [] },
    });
  });

  test('a device that was created', async () => {
    expect(readNewDevice(await answerAsSdk('device: OK'))).toEqual({
      name: expect.stringMatching(/./) as string,
      uri: expect.stringMatching(/^otpauth:\/\/totp\//) as string,
    });
  });

  test('a device that was verified now, and one that was before', async () => {
    expect(readWasVerified(await answerAsSdk('device: verified'))).toBe(false);
    expect(readWasVerified({ status: 'OK', wasAlreadyVerified: true })).toBe(true);
  });

  test('devices', async () => {
    expect(readDevices(await answerAsSdk('device: list'))).toMatchObject({ unverified: [] });
    const devices = [
      { name: 'new', verified: false },
      { name: 'old', verified: true },
    ];
    expect(readDevices({ status: 'OK', devices })).toEqual({ verified: ['old'], unverified: ['new'] });
    expect(readDevices({ status: 'OK', devices: [...devices, { name: 'odd' }] })).toBeUndefined();
  });

  test('a code that was sent', async () => {
    expect(readAttempt(await answerAsSdk('code: sent'))).toEqual({
      deviceId: expect.stringMatching(/./) as string,
      preAuthSessionId: expect.stringMatching(/./) as string,
      flowType: expect.stringMatching(/^USER_INPUT_CODE/) as string,
    });
  });

  test.each(['totp: OK', 'code: OK', 'sign-in: OK'])('%s', async (name) => {
    expect(readDone(await answerAsSdk(name))).toBe(true);
  });
});

const info = {
  status: 'OK',
  factors: { next: [], alreadySetup: [], allowedToSetup: [] },
  emails: {},
  phoneNumbers: {},
};

describe('[SEC-2] an answer about second steps that is not one lets nobody pass', () => {
  test('the shortest that is one', () => {
    expect(readMfaInfo(info)).toMatchObject({ next: [] });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no factors', { ...info, factors: undefined }],
    ['no list of what is missing', { ...info, factors: { alreadySetup: [], allowedToSetup: [] } }],
    ['a text for the list', { ...info, factors: { ...info.factors, next: 'totp' } }],
    ['numbers in the list', { ...info, factors: { ...info.factors, next: [1] } }],
    ['an object for the list', { ...info, factors: { ...info.factors, next: { length: 0 } } }],
    ['no addresses', { ...info, emails: undefined }],
    ['an address for the addresses', { ...info, emails: { 'otp-email': 'ada@example.com' } }],
  ])('%s', (_, answer) => {
    expect(readMfaInfo(answer)).toBeUndefined();
  });

  test('the guides’ name for texted codes means the same, once', () => {
    const factors = { next: ['otp-sms', 'otp-phone'], alreadySetup: ['otp-sms'], allowedToSetup: [] };
    const phoneNumbers = { 'otp-sms': ['+12065550101'] };
    expect(readMfaInfo({ ...info, factors, phoneNumbers })).toMatchObject({
      next: ['otp-phone'],
      ready: new Set(['otp-phone']),
      addresses: { phone: ['+12065550101'] },
    });
  });
});

describe('the refusal of a host’s route', () => {
  const routes = [
    ['route: totp', [['totp']]],
    ['route: totp, pending', [[], ['totp']]],
    ['route: one of', [['totp', 'otp-email']]],
    ['route: all of', [['totp', 'otp-email']]],
  ] as const;

  test.each(routes)('%s', async (name, factorIds) => {
    const { status, body } = recordedAnswer(name);
    const expected = factorIds.map((ids) => ({ id: 'st-mfa', factorIds: ids }));
    const response = Response.json(body, { status });
    expect(await readInvalidClaims(response)).toEqual(expected);
    expect(response.bodyUsed).toBe(false);
    expect(await readInvalidClaims({ response: { status, data: body } })).toEqual(expected);
    expect(await readInvalidClaims({ status, body })).toEqual(expected);
    expect(await readInvalidClaims(body)).toEqual(expected);
  });

  test.each([
    ['an error of the server', 500, 'application/json'],
    ['a page that forbids', 403, 'text/html'],
    ['a refusal that does not say what it is', 403, undefined],
  ])('%s is not read: it may never end', async (_, status, type) => {
    const response = new Response(new ReadableStream(), {
      status,
      headers: type === undefined ? {} : { 'content-type': type },
    });
    expect(await readInvalidClaims(response)).toEqual([]);
    expect(await readInvalidClaims({ response })).toEqual([]);
    expect(response.bodyUsed).toBe(false);
  });

  test.each(['application/json; charset=utf-8', 'application/problem+json', 'Application/JSON'])(
    'is read as %s',
    async (type) => {
      const text = JSON.stringify(recordedAnswer('route: totp').body);
      const response = new Response(text, { status: 403, headers: { 'content-type': type } });
      expect(await readInvalidClaims(response)).toEqual([{ id: 'st-mfa', factorIds: ['totp'] }]);
    },
  );

  test('a response that was read already says nothing more', async () => {
    const response = Response.json(recordedAnswer('route: totp').body, { status: 403 });
    await response.text();
    expect(await readInvalidClaims(response)).toEqual([]);
  });
});

test('a field of what is no object is none', () => {
  for (const value of [undefined, null, 5, 'text']) expect(fieldOf(value, 'length')).toBeUndefined();
});
