import { describe, expect, test } from 'vitest';
import type { DevSuperTokensOptions } from './index.ts';
import { alice, openWorld } from '../test/support/world.fixture.ts';
import type { World } from '../test/support/world.fixture.ts';

const appOfTheObservations: DevSuperTokensOptions = {
  firstFactors: ['emailpassword'],
  accountLinking: 'always',
  emailVerification: 'absent',
  requirements: ['totp'],
};
const observedWorld = (options: DevSuperTokensOptions = {}) =>
  openWorld({ ...appOfTheObservations, ...options });

const addDevice = async ({ browser, totp }: World, deviceName?: string) => {
  const { body } = await browser.call('POST /auth/totp/device', { deviceName });
  const code = totp(body['secret']);
  const verified = { deviceName: body['deviceName'], totp: code };
  await browser.call('POST /auth/totp/device/verify', verified);
  return { secret: body['secret'], code };
};

const verifyCode = ({ browser }: World, totp: string) => browser.call('POST /auth/totp/verify', { totp });

// What was seen with a true core, row by row.
describe('observed', () => {
  test('after sign-up the claim lists the password, and the authenticator is to be set up', async () => {
    const { browser } = await observedWorld();
    await browser.signUp(alice);
    expect(browser.claim()).toEqual({ c: { emailpassword: expect.any(Number) }, v: false });
    expect(browser.claim().c['emailpassword']).toBeLessThan(1e11);
    expect(await browser.mfaInfo()).toMatchObject({
      factors: { next: ['totp'], alreadySetup: ['emailpassword'], allowedToSetup: ['totp'] },
      emails: { emailpassword: [alice] },
    });
  });

  test('after device verification nothing is next; after a new sign-in the authenticator is, and no set-up', async () => {
    const world = await observedWorld();
    const { browser } = world;
    await browser.signUp(alice);
    await addDevice(world);
    const both = ['emailpassword', 'totp'];
    expect((await browser.mfaInfo())['factors']).toEqual({
      next: [],
      alreadySetup: both,
      allowedToSetup: expect.arrayContaining(both),
    });
    await browser.call('POST /auth/signout', {});
    await browser.signIn(alice);
    expect((await browser.mfaInfo())['factors']).toEqual({
      next: ['totp'],
      alreadySetup: both,
      allowedToSetup: [],
    });
  });

  test('a secret has 32 characters and comes as an otpauth address too', async () => {
    const { browser } = await observedWorld();
    await browser.signUp(alice);
    const { body } = await browser.call('POST /auth/totp/device', {});
    expect(body['secret']).toMatch(/^[A-Z2-7]{32}$/);
    expect(body['qrCodeString']).toBe(
      `otpauth://totp/Example:${alice}?secret=${String(body['secret'])}&issuer=Example&digits=6&period=30`,
    );
  });

  test('the name of an unverified device gives a new secret, that of a verified one is refused', async () => {
    const { browser, totp } = await observedWorld();
    await browser.signUp(alice);
    const begin = (deviceName?: string) => browser.call('POST /auth/totp/device', { deviceName });
    const [first, second] = [await begin('phone'), await begin('phone')];
    expect(second.body).toMatchObject({ status: 'OK', deviceName: 'phone' });
    expect(second.body['secret']).not.toBe(first.body['secret']);
    const code = totp(second.body['secret']);
    await browser.call('POST /auth/totp/device/verify', { deviceName: 'phone', totp: code });
    expect((await begin('phone')).body).toEqual({ status: 'DEVICE_ALREADY_EXISTS_ERROR' });
  });

  test('a device without a name is TOTP Device 0', async () => {
    const { browser } = await observedWorld();
    await browser.signUp(alice);
    expect((await browser.call('POST /auth/totp/device', {})).body['deviceName']).toBe('TOTP Device 0');
  });

  test('the code that verified the device is refused and counts', async () => {
    const world = await observedWorld();
    await world.browser.signUp(alice);
    const { code } = await addDevice(world);
    expect((await verifyCode(world, code)).body).toEqual({
      status: 'INVALID_TOTP_ERROR',
      currentNumberOfFailedAttempts: 1,
      maxNumberOfFailedAttempts: 5,
    });
  });

  test('five wrong codes lock for a quarter of an hour, also against a right one; then the count starts anew', async () => {
    const world = await observedWorld();
    await world.browser.signUp(alice);
    const { secret } = await addDevice(world);
    for (const current of [1, 2, 3, 4, 5]) {
      expect((await verifyCode(world, world.wrong(secret))).body).toMatchObject({
        status: 'INVALID_TOTP_ERROR',
        currentNumberOfFailedAttempts: current,
      });
    }
    const locked = await verifyCode(world, world.wrong(secret));
    expect(locked.body).toMatchObject({ status: 'LIMIT_REACHED_ERROR' });
    expect(Number(locked.body['retryAfterMs'])).toBeGreaterThan(890_000);
    expect(Number(locked.body['retryAfterMs'])).toBeLessThanOrEqual(900_000);
    world.advance(890_000);
    expect((await verifyCode(world, world.totp(secret))).body).toMatchObject({
      status: 'LIMIT_REACHED_ERROR',
    });
    world.advance(10_000);
    expect((await verifyCode(world, world.totp(secret))).body).toEqual({ status: 'OK' });
    expect((await verifyCode(world, world.wrong(secret))).body).toMatchObject({
      currentNumberOfFailedAttempts: 1,
    });
  });

  test('device and code verification share the count', async () => {
    const world = await observedWorld();
    const { browser, wrong } = world;
    await browser.signUp(alice);
    const { secret } = await addDevice(world);
    const second = await browser.call('POST /auth/totp/device', { deviceName: 'second' });
    await verifyCode(world, wrong(secret));
    const body = { deviceName: 'second', totp: wrong(second.body['secret']) };
    expect((await browser.call('POST /auth/totp/device/verify', body)).body).toMatchObject({
      currentNumberOfFailedAttempts: 2,
    });
  });

  test('a guarded route answers 403 with the claim before the second factor', async () => {
    const { browser } = await observedWorld();
    await browser.signUp(alice);
    expect(await browser.call('GET /me')).toMatchObject({
      status: 403,
      body: {
        message: 'invalid claim',
        claimValidationErrors: [
          { id: 'st-mfa', reason: { message: 'MFA requirement for auth is not satisfied' } },
        ],
      },
    });
  });

  test('a second-factor code asked for without the linking flag ends the session', async () => {
    const { browser } = await observedWorld({ requirements: ['otp-email'] });
    await browser.signUp(alice);
    expect(browser.isSignedIn()).toBe(true);
    expect(await browser.call('POST /auth/signinup/code', { email: alice })).toMatchObject({
      status: 401,
      body: { message: 'unauthorised' },
    });
    expect(browser.isSignedIn()).toBe(false);
  });

  test('a device before MFA is complete, where another factor is set up, is refused in plain words', async () => {
    const world = await observedWorld();
    const { browser } = world;
    await browser.signUp(alice);
    await addDevice(world);
    await browser.signIn(alice);
    expect(await browser.call('POST /auth/totp/device', { deviceName: 'other' })).toMatchObject({
      status: 403,
      body: { claimValidationErrors: [{ id: 'st-mfa', reason: expect.any(String) }] },
    });
  });

  test('a core with three attempts and two seconds is quick to lock and to forgive', async () => {
    const coreOptions = { totpMaxAttempts: 3, totpCooldownSeconds: 2 };
    const world = await observedWorld({ coreOptions });
    await world.browser.signUp(alice);
    const { secret } = await addDevice(world);
    for (const _ of [1, 2, 3]) await verifyCode(world, world.wrong(secret));
    expect((await verifyCode(world, world.totp(secret, 1))).body['status']).toBe('LIMIT_REACHED_ERROR');
    world.advance(2000);
    expect((await verifyCode(world, world.totp(secret, 1))).body['status']).toBe('OK');
  });

  test('without paid features the core refuses a device with 402, which the browser sees as 500', async () => {
    const problems: string[] = [];
    const { browser } = await observedWorld({
      coreOptions: { paidFeatures: false },
      onProblem: (text) => problems.push(text),
    });
    await browser.signUp(alice);
    expect((await browser.call('POST /auth/totp/device', {})).status).toBe(500);
    expect(problems).toEqual([expect.stringContaining('status code: 402')]);
  });

  test('the backend SDK asks for version 5.4 of the core and no other', async () => {
    const { server } = await observedWorld();
    const response = await fetch(`${server.coreUrl}/apiversion`);
    expect(await response.json()).toEqual({ versions: ['5.4'] });
  });
});
