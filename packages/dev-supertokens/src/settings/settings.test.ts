import { describe, expect, test } from 'vitest';
import { password } from '../../test/support/browser.fixture.ts';
import { alice, openWorld } from '../../test/support/world.fixture.ts';
import type { PersonSeed } from '../index.ts';

// The endpoints that an application has to have for a settings page.

async function openSignedIn(seed: Partial<PersonSeed> = {}) {
  const world = await openWorld();
  const { server, browser, totp } = world;
  const made = await server.people.create({ email: alice, password, ...seed });
  await browser.signIn(alice);
  const prove = (steps = 0) =>
    browser.call('POST /auth/totp/verify', { totp: totp(made.authenticatorSecret, steps) });
  if (seed.authenticator === true) await prove();
  return { ...world, ...made, prove, call: browser.call };
}

const refusedFor = (reason: object) => ({
  status: 403,
  body: { message: 'invalid claim', claimValidationErrors: [{ id: 'fresh-proof', reason }] },
});

const missing = 'MFA requirement for auth is not satisfied';

const refusalsIn = (body: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const errors = body['claimValidationErrors'];
  return Array.isArray(errors) ? errors : [];
};

const protectedOne = { authenticator: true, protected: true } as const;

describe('the switch', () => {
  test('is the SDK’s own list for this user', async () => {
    const { server, call, openBrowser } = await openSignedIn({ authenticator: true });
    expect((await call('GET /settings/protection')).body).toEqual({ status: 'OK', on: false });
    for (const _ of [1, 2])
      expect((await call('PUT /settings/protection', { on: true })).body).toEqual({ status: 'OK' });
    expect((await call('GET /settings/protection')).body).toEqual({ status: 'OK', on: true });
    expect((await server.people.holdings(alice)).required).toEqual([
      'totp',
      'otp-email',
      'otp-phone',
      'recovery-code',
    ]);
    const other = openBrowser();
    await other.signIn(alice);
    // Of those that are required, the ones that they have.
    expect(await other.mfaInfo()).toMatchObject({ factors: { next: ['totp'], allowedToSetup: [] } });
    expect((await call('PUT /settings/protection', { on: false })).status).toBe(200);
    expect((await server.people.holdings(alice)).required).toEqual([]);
  });

  test('is not turned on by somebody who would be locked into a set-up', async () => {
    const { call } = await openSignedIn();
    expect((await call('PUT /settings/protection', { on: true })).status).toBe(422);
    expect((await call('PUT /settings/protection', { on: false })).status).toBe(200);
  });

  test.each([{}, { on: 'yes' }, { on: null }, []])('%j is no position', async (body) => {
    const { call } = await openSignedIn({ authenticator: true });
    expect((await call('PUT /settings/protection', body)).status).toBe(400);
  });
});

describe('who may', () => {
  const changes = [
    ['PUT /settings/protection', { on: false }],
    ['POST /settings/recovery-codes', {}],
    ['PUT /settings/recovery-codes', {}],
    ['DELETE /settings/addresses', { email: 'nobody@example.com' }],
  ] as const;

  test.each(changes)('%s: after five minutes only with fresh proof', async (request, body) => {
    const { call, advance, prove } = await openSignedIn(protectedOne);
    // With room for a busy machine: the clock goes on by itself, too.
    advance(270_000);
    expect((await call(request, body)).status).toBeLessThan(300);
    advance(31_000);
    expect(await call(request, body)).toMatchObject(
      refusedFor({
        message: 'fresh proof needed',
        oneOf: ['totp'],
        ageInSeconds: expect.any(Number) as number,
        maxAgeInSeconds: 300,
      }),
    );
    await prove();
    // The first set is there by now.
    expect((await call(request, body)).status).toBe(request.startsWith('POST') ? 409 : 200);
  });

  test.each([
    ...changes,
    ['GET /settings/protection', undefined],
    ['GET /settings/recovery-codes', undefined],
    ['GET /settings/sessions/others', undefined],
    ['DELETE /settings/sessions/others', undefined],
    ['PATCH /settings/authenticators', { deviceName: 'a', newDeviceName: 'b' }],
  ] as const)('%s: nobody before the second step, nor after the session was ended', async (request, body) => {
    const { server, openBrowser, call } = await openSignedIn(protectedOne);
    expect((await openBrowser().call(request, body)).status).toBe(401);
    const pending = openBrowser();
    await pending.signIn(alice);
    const refused = await pending.call(request, body);
    expect(refused.status).toBe(403);
    // What is missing comes first, whatever else is wrong.
    expect(refusalsIn(refused.body)[0]).toMatchObject({ id: 'st-mfa', reason: { message: missing } });
    await server.people.endSessions(alice);
    expect((await call(request, body)).status).toBe(401);
  });

  test('a set-up is no proof, unless it was the first', async () => {
    const { call, totp, advance } = await openSignedIn({ emailCode: true });
    const set = () => call('PUT /settings/protection', { on: false });
    expect((await set()).status, 'an address is set up and was not proven here').toBe(403);
    const { secret } = (await call('POST /auth/totp/device', { deviceName: 'new' })).body;
    await call('POST /auth/totp/device/verify', { deviceName: 'new', totp: totp(secret, -1) });
    expect((await set()).status).toBe(403);
    await call('POST /auth/totp/verify', { totp: totp(secret) });
    expect((await set()).status).toBe(200);
    advance(301_000);
    // A device that counts already takes any code at the route for new ones: no proof either.
    const again = await call('POST /auth/totp/device/verify', { deviceName: 'new', totp: '000000' });
    expect(again.body).toMatchObject({ wasAlreadyVerified: true });
    expect((await set()).status).toBe(403);

    const first = await openSignedIn();
    const made = (await first.call('POST /auth/totp/device', {})).body;
    const typed = { deviceName: made['deviceName'], totp: first.totp(made['secret']) };
    await first.call('POST /auth/totp/device/verify', typed);
    expect((await first.call('PUT /settings/protection', { on: true })).status).toBe(200);
  });

  test('a set-up that was not finished is taken back without, also before the session is whole', async () => {
    const { call } = await openSignedIn({ requirements: ['totp'], freshProofToChange: true });
    const { deviceName } = (await call('POST /auth/totp/device', {})).body;
    expect(await call('POST /auth/totp/device/remove', { deviceName })).toMatchObject({
      status: 200,
      body: { didDeviceExist: true },
    });
  });

  test('a recovery code is proof for a while, to replace what was lost, and is not asked for', async () => {
    const { server, openBrowser, advance } = await openSignedIn({
      ...protectedOne,
      recoveryCodes: true,
      freshProofToChange: true,
    });
    const [code] = (await server.people.holdings(alice)).recoveryCodes;
    const { signIn, call } = openBrowser();
    await signIn(alice);
    await call('POST /settings/recovery-codes/use', { code });
    expect((await call('POST /auth/totp/device', { deviceName: 'new' })).status).toBe(200);
    const remove = () => call('POST /auth/totp/device/remove', { deviceName: 'TOTP Device 0' });
    advance(301_000);
    expect(await remove()).toMatchObject(refusedFor({ oneOf: ['totp'] }));
  });

  test('a policy asks for it before a factor is added or an authenticator removed, and not while it is read', async () => {
    const { call, advance, browser, prove } = await openSignedIn({
      ...protectedOne,
      freshProofToChange: true,
    });
    advance(301_000);
    expect(await browser.mfaInfo()).toMatchObject({
      factors: { allowedToSetup: expect.arrayContaining(['totp', 'otp-email']) as unknown },
    });
    const flag = { shouldTryLinkingWithSessionUser: true };
    const presses = [
      ['POST /auth/totp/device', { deviceName: 'new' }],
      ['POST /auth/signinup/code', { email: 'new@example.com', ...flag }],
      ['POST /auth/totp/device/remove', { deviceName: 'TOTP Device 0' }],
    ] as const;
    for (const [request, body] of presses)
      expect(await call(request, body)).toMatchObject(refusedFor({ oneOf: ['totp'] }));
    await prove();
    for (const [request, body] of presses) expect((await call(request, body)).status).toBe(200);
  });
});

describe('recovery codes', () => {
  test('are shown once, complete the second step of whoever has some, and are counted', async () => {
    const { call, openBrowser } = await openSignedIn(protectedOne);
    const created = await call('POST /settings/recovery-codes', {});
    expect(created.status).toBe(201);
    const [code, ...more]: readonly unknown[] = Object.values(Object(created.body['codes']));
    expect(more).toHaveLength(7);
    const other = openBrowser();
    await other.signIn(alice);
    expect(await other.mfaInfo()).toMatchObject({
      factors: { next: ['totp', 'recovery-code'], allowedToSetup: [] },
    });
    const use = (typed: unknown) => other.call('POST /settings/recovery-codes/use', { code: typed });
    expect((await use('wrong')).body).toEqual({
      status: 'INCORRECT_USER_INPUT_CODE_ERROR',
      failedCodeInputAttemptCount: 1,
      maximumCodeInputAttempts: 5,
    });
    expect((await other.call('GET /me')).status).toBe(403);
    expect((await use(code)).body).toEqual({ status: 'OK', left: 7 });
    expect((await other.call('GET /me')).status).toBe(200);
    expect((await call('GET /settings/recovery-codes')).body).toEqual({ status: 'OK', count: 7 });
  });

  test('stand in for another second step, and not for none: whoever has removed the last one sets up another', async () => {
    const { call, openBrowser } = await openSignedIn({ ...protectedOne, recoveryCodes: true });
    await call('POST /auth/totp/device/remove', { deviceName: 'TOTP Device 0' });
    const other = openBrowser();
    await other.signIn(alice);
    expect(await other.mfaInfo()).toMatchObject({
      factors: {
        next: ['totp', 'otp-email', 'otp-phone'],
        allowedToSetup: expect.arrayContaining(['totp']) as unknown,
      },
    });
  });

  test('are nothing for somebody who has no second step', async () => {
    const { call } = await openSignedIn();
    expect((await call('POST /settings/recovery-codes', {})).status).toBe(422);
  });

  test.each([{}, { code: '' }, { code: 7 }, { code: 'x'.repeat(101) }])(
    '%j is no code, and no try',
    async (body) => {
      const { call } = await openSignedIn({ ...protectedOne, recoveryCodes: true });
      for (let times = 0; times < 6; times += 1)
        expect((await call('POST /settings/recovery-codes/use', body)).status).toBe(400);
    },
  );

  test('need a session', async () => {
    const { openBrowser } = await openWorld();
    expect((await openBrowser().call('POST /settings/recovery-codes/use', { code: 'x' })).status).toBe(401);
  });
});

describe('factors', () => {
  test('an authenticator gets another name, as the SDK says it', async () => {
    const { call, prove } = await openSignedIn({ authenticator: true });
    const rename = async (deviceName: string, newDeviceName: string) =>
      (await call('PATCH /settings/authenticators', { deviceName, newDeviceName })).body;
    await call('POST /auth/totp/device', { deviceName: 'desk' });
    expect(await rename('TOTP Device 0', 'desk')).toMatchObject({ status: 'DEVICE_ALREADY_EXISTS_ERROR' });
    expect(await rename('nothing', 'else')).toMatchObject({ status: 'UNKNOWN_DEVICE_ERROR' });
    expect(await rename('TOTP Device 0', 'phone')).toMatchObject({ status: 'OK' });
    expect((await call('GET /auth/totp/device/list')).body).toMatchObject({
      devices: [{ name: 'desk' }, { name: 'phone', verified: true }],
    });
    expect((await prove(1)).body).toMatchObject({ status: 'OK' });
    expect((await call('PATCH /settings/authenticators', { deviceName: 'phone' })).status).toBe(400);
  });

  test('an address is taken away, and not the one that the session was begun with', async () => {
    const { server, call, openBrowser, latestCode, totp, authenticatorSecret } = await openSignedIn({
      emailCode: true,
      authenticator: true,
    });
    const other = openBrowser();
    const sent = (await other.call('POST /auth/signinup/code', { email: alice })).body;
    const { deviceId, preAuthSessionId } = sent;
    await other.call('POST /auth/signinup/code/consume', {
      deviceId,
      preAuthSessionId,
      userInputCode: latestCode(),
    });
    for (const body of [{}, { email: alice, phoneNumber: '+12065550101' }])
      expect((await call('DELETE /settings/addresses', body)).status).toBe(400);
    await other.call('POST /auth/totp/verify', { totp: totp(authenticatorSecret, 1) });
    expect((await other.call('DELETE /settings/addresses', { email: alice })).status).toBe(422);
    for (const _ of [1, 2])
      expect((await call('DELETE /settings/addresses', { email: alice })).status).toBe(200);
    expect((await server.people.holdings(alice)).factors).toEqual(['authenticator']);
  });
});

test('other sessions are counted and ended, and this one is not', async () => {
  const { call, openBrowser } = await openSignedIn();
  const count = async () => (await call('GET /settings/sessions/others')).body['count'];
  const others = [openBrowser(), openBrowser()];
  for (const other of others) await other.signIn(alice);
  expect(await count()).toBe(2);
  for (const _ of [1, 2]) expect((await call('DELETE /settings/sessions/others')).status).toBe(200);
  expect(await count()).toBe(0);
  for (const other of others) expect((await other.call('POST /auth/session/refresh')).status).toBe(401);
  expect((await call('GET /me-checked')).status).toBe(200);
});
