import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startDevSuperTokens } from '../index.ts';
import type { DevSuperTokens } from '../index.ts';
import { password } from '../../test/support/browser.fixture.ts';
import { alice, openWorld } from '../../test/support/world.fixture.ts';
import { needsStandIn } from '../../test/support/servers.fixture.ts';

const control = async ({ url }: DevSuperTokens, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${url}/stand-in${path}`, {
    method,
    headers: { origin: 'http://localhost:5173', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, answer, headers: response.headers };
};

const person = (email: string, rest: object = {}) => ({ email, password, ...rest });

describe('the controls over HTTP', () => {
  test('say what they belong to', async () => {
    needsStandIn();
    const { server } = await openWorld();
    expect((await control(server, 'GET', '')).answer).toEqual({ standIn: 'supertokens', core: 'stand-in' });
  });

  test('make a person with every factor, an unused code in hand, and tell what they hold', async () => {
    const { server, browser, totp } = await openWorld();
    const seed = person(alice, { phone: '+12065550101', emailCode: true, authenticator: true });
    const made = await control(server, 'POST', '/people', { ...seed, requirements: ['totp'] });
    expect(made).toMatchObject({ status: 201, answer: { authenticatorSecret: expect.any(String) } });
    const held = (await control(server, 'GET', `/people/${alice}`)).answer;
    const secret: unknown = Reflect.get(Object(held), 'authenticatorSecret');
    expect(held).toEqual({
      ...Object(made.answer),
      newestAuthenticatorSecret: secret,
      emails: [alice],
      phoneNumbers: ['+12065550101'],
      factors: ['authenticator', 'email', 'phone'],
      recoveryCodes: [],
      required: [],
      sessions: 0,
    });
    await browser.signIn(alice);
    expect((await browser.call('POST /auth/totp/verify', { totp: totp(secret) })).body).toEqual({
      status: 'OK',
    });
    expect((await browser.call('GET /me')).status).toBe(200);
  });

  test('tell the recovery codes that were shown last, but for those that were used', async () => {
    const { server, browser, totp } = await openWorld();
    const seed = { authenticator: true, protected: true, recoveryCodes: true };
    const made = await server.people.create({ email: alice, password, ...seed });
    const held = async () => (await server.people.holdings(alice)).recoveryCodes;
    const [first = '', ...others] = await held();
    expect([first, ...others]).toEqual(made.recoveryCodes);
    await browser.signIn(alice);
    const use = (code: string) => browser.call('POST /settings/recovery-codes/use', { code });
    await use('wrong');
    await use(first.toUpperCase().replace('-', ''));
    expect(await held()).toEqual(others);
    await browser.call('POST /auth/totp/verify', { totp: totp(made.authenticatorSecret) });
    const { codes } = (await browser.call('PUT /settings/recovery-codes')).body;
    expect(await held()).toEqual(codes);
    await server.people.removeFactor(alice, 'recoveryCode');
    expect(await held()).toEqual([]);
  });

  test('tell the key that was begun last, as long as it is not taken back', async () => {
    const { server, browser } = await openWorld();
    const { authenticatorSecret: first } = await server.people.create({
      email: alice,
      password,
      authenticator: true,
      requirements: [],
    });
    const keys = async () => {
      const { authenticatorSecret, newestAuthenticatorSecret } = await server.people.holdings(alice);
      return [authenticatorSecret, newestAuthenticatorSecret];
    };
    await browser.signIn(alice);
    expect(await keys()).toEqual([first, first]);
    const { secret, deviceName } = (await browser.call('POST /auth/totp/device', {})).body;
    expect(await keys()).toEqual([first, secret]);
    await browser.call('POST /auth/totp/device/remove', { deviceName });
    expect(await keys()).toEqual([first, first]);
  });

  test('know a person by id, address or number', async () => {
    const { server } = await openWorld();
    const { id } = await server.people.create(person(alice, { phone: '+12065550101' }));
    for (const who of [id, alice, '+12065550101'])
      expect((await control(server, 'GET', `/people/${encodeURIComponent(who)}`)).answer).toMatchObject({
        id,
      });
    expect((await control(server, 'GET', '/people/nobody@example.com')).status).toBe(404);
  });

  test.each([
    ['no object', 'alice'],
    ['somebody without a password', { email: alice }],
    ['a misspelt field', person(alice, { verified: true })],
    ['a demand that is none', person(alice, { requirements: [{ anyOf: ['totp'] }] })],
  ])('refuse %s as a person', async (_what, body) => {
    expect((await control((await openWorld()).server, 'POST', '/people', body)).status).toBe(400);
  });

  test('refuse a body that is not JSON', async () => {
    const { server } = await openWorld();
    const response = await fetch(`${server.url}/stand-in/people`, { method: 'POST', body: '{' });
    expect({ status: response.status, answer: await response.json() }).toEqual({
      status: 400,
      answer: { problem: 'The body is not JSON.' },
    });
  });

  test('say why the SDK refused a person', async () => {
    needsStandIn();
    const { server } = await openWorld();
    await server.people.create(person(alice));
    expect(await control(server, 'POST', '/people', person(alice))).toMatchObject({
      status: 409,
      answer: { problem: `${alice} could not be made: signing up answered EMAIL_ALREADY_EXISTS_ERROR.` },
    });
  });

  test('change what is demanded of a person at run time', async () => {
    const { server, browser } = await openWorld();
    const path = `/people/${alice}/policy`;
    const nextWith = async (requirements: unknown) => {
      expect((await control(server, 'PUT', path, { requirements })).status).toBe(204);
      const { factors } = await browser.mfaInfo();
      return factors === undefined ? 'stuck' : Reflect.get(Object(factors), 'next');
    };
    await control(server, 'PUT', path, { requirements: [] });
    await browser.signUp(alice);
    expect(await nextWith(['totp', 'otp-email'])).toEqual(['totp']);
    expect(await nextWith([{ oneOf: ['otp-phone', 'totp'] }])).toEqual(['otp-phone', 'totp']);
    expect(await nextWith([{ allOfInAnyOrder: ['totp', 'otp-email'] }, 'otp-phone'])).toEqual([
      'totp',
      'otp-email',
    ]);
    expect(await nextWith(['webauthn'])).toBe('stuck');
    expect(await nextWith('default')).toEqual([]);
    for (const body of [{ requirements: 'totp' }, { emailVerification: 'later' }, { demands: [] }])
      expect((await control(server, 'PUT', path, body)).status).toBe(400);
  });

  test('require factors of a person by the SDK’s own list', async () => {
    const { server, browser } = await openWorld();
    await server.people.create(person(alice));
    await browser.signIn(alice);
    const require = (factorIds: unknown) => control(server, 'PUT', `/people/${alice}/required`, factorIds);
    expect((await require(['totp', 'otp-email'])).status).toBe(204);
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp', 'otp-email'] } });
    expect((await require(['otp-email'])).status).toBe(204);
    expect((await server.people.holdings(alice)).required).toEqual(['otp-email']);
    for (const odd of [{}, 'totp', [7], null]) expect((await require(odd)).status).toBe(400);
    expect((await control(server, 'PUT', '/people/nobody/required', [])).status).toBe(404);
  });

  test('take factors from a person', async () => {
    const { server } = await openWorld();
    await server.people.create(
      person(alice, { phone: '+12065550101', emailCode: true, authenticator: true }),
    );
    for (const factor of ['authenticator', 'email', 'phone'])
      expect((await control(server, 'DELETE', `/people/${alice}/factors/${factor}`)).status).toBe(204);
    const { factors, emails, phoneNumbers } = await server.people.holdings(alice);
    expect({ factors, emails, phoneNumbers }).toEqual({ factors: [], emails: [alice], phoneNumbers: [] });
    expect((await control(server, 'DELETE', `/people/${alice}/factors/passkey`)).status).toBe(404);
  });

  test("end a person's sessions", async () => {
    const { server, browser } = await openWorld({ requirements: [] });
    await browser.signUp(alice);
    expect(await server.people.holdings(alice)).toMatchObject({ sessions: 1 });
    expect((await control(server, 'DELETE', `/people/${alice}/sessions`)).status).toBe(204);
    expect((await browser.call('GET /me-checked')).status).toBe(401);
  });

  test('show what was sent to whom, with the code or the link', async () => {
    const { server, browser } = await openWorld({ requirements: [], emailVerification: 'first' });
    await browser.call('POST /auth/signinup/code', { phoneNumber: '+12065550101' });
    await browser.signUp(alice);
    await browser.call('POST /auth/user/email/verify/token', {});
    const code = expect.stringMatching(/^\d{6}$/);
    const atMs = expect.any(Number);
    expect((await control(server, 'GET', '/outbox?to=%2B12065550101')).answer).toEqual({
      messages: [{ to: '+12065550101', channel: 'sms', code, atMs }],
    });
    const link = expect.stringMatching(/^http:\/\/localhost:5173\/auth\/verify-email\?token=/);
    expect((await control(server, 'GET', `/outbox?to=${alice}`)).answer).toEqual({
      messages: [{ to: alice, channel: 'email', link, atMs }],
    });
  });

  test('let time pass, and refuse what is no time', async () => {
    needsStandIn();
    const { server } = await openWorld();
    const before = Date.now();
    const { answer } = await control(server, 'POST', '/clock', { advanceMs: 60_000 });
    expect(Reflect.get(Object(answer), 'nowMs')).toBeGreaterThanOrEqual(before + 60_000);
    const set = await control(server, 'POST', '/clock', { nowMs: before + 3_600_000 });
    expect(Reflect.get(Object(set.answer), 'nowMs')).toBeLessThan(before + 3_610_000);
    for (const body of [{}, { advanceMs: 'soon' }, { advanceMs: 1, nowMs: 1 }, { hours: 1 }])
      expect((await control(server, 'POST', '/clock', body)).status).toBe(400);
  });

  test('count calls, preflights and controls aside, and forget them', async () => {
    const { server, browser } = await openWorld();
    await fetch(`${server.url}/me`, { method: 'OPTIONS', headers: { origin: 'http://localhost:5173' } });
    await browser.call('GET /me');
    const requests = [{ method: 'GET', path: '/me', status: 401 }];
    expect((await control(server, 'GET', '/requests')).answer).toEqual({ requests });
    expect((await control(server, 'DELETE', '/requests')).status).toBe(204);
    expect((await control(server, 'GET', '/requests')).answer).toEqual({ requests: [] });
  });

  test('forget everything', async () => {
    needsStandIn();
    const { server, browser } = await openWorld({ requirements: [] });
    await server.people.create(person(alice, { requirements: ['totp'] }));
    await browser.signIn(alice);
    expect((await control(server, 'POST', '/reset')).status).toBe(204);
    expect((await browser.call('GET /me-checked')).status).toBe(401);
    expect((await browser.signIn(alice)).body).toEqual({ status: 'WRONG_CREDENTIALS_ERROR' });
    await browser.signUp(alice);
    expect((await browser.call('GET /me')).status).toBe(200);
  });

  test('are open to pages of this machine and to no others', async () => {
    const { server } = await openWorld();
    const { headers } = await control(server, 'GET', '/outbox');
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    const foreign = await fetch(`${server.url}/stand-in/outbox`, {
      headers: { origin: 'http://evil.example.com' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });
});

describe('the server', () => {
  test('answers by the names of this machine only', async () => {
    const { server } = await openWorld();
    const { port } = new URL(server.url);
    const statusFor = (host: string) =>
      new Promise((resolve) => {
        const options = { port, host: '127.0.0.1', path: '/optional', headers: { host } };
        request(options, (response) => resolve(response.resume().statusCode)).end();
      });
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor('rebound.example.com')).toBe(403);
  });

  test('refuses a port that is taken', async () => {
    const { server } = await openWorld();
    const port = Number(new URL(server.url).port);
    await expect(startDevSuperTokens({ port })).rejects.toThrow('EADDRINUSE');
  });

  test('shares nothing with another one in the same process', async () => {
    const [one, other] = [
      await openWorld({ requirements: ['totp'] }),
      await openWorld({ requirements: [], firstFactors: ['emailpassword'] }),
    ];
    await one.browser.signUp(alice);
    expect((await other.browser.signIn(alice)).body['status']).toBe('WRONG_CREDENTIALS_ERROR');
    await other.browser.signUp(alice);
    expect((await one.browser.call('GET /me')).status).toBe(403);
    expect((await other.browser.call('GET /me')).status).toBe(200);
  });
});
