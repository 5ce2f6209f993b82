import { describe, expect, test } from 'vitest';
import { alice, openWorld } from '../test/support/world.fixture.ts';
import type { World } from '../test/support/world.fixture.ts';

// What a true core and the SDK did where a session was whole already, or was ended.

async function openWhole(requirements = ['totp']) {
  const world = await openWorld();
  const { server, browser, totp } = world;
  server.people.setPolicy(alice, { requirements });
  await browser.signUp(alice);
  const device = async (deviceName: string) =>
    (await browser.call('POST /auth/totp/device', { deviceName })).body;
  const { secret } = await device('phone');
  await browser.call('POST /auth/totp/device/verify', { deviceName: 'phone', totp: totp(secret, -1) });
  return { ...world, secret, device };
}

const verify = ({ browser }: Pick<World, 'browser'>, totp: string) =>
  browser.call('POST /auth/totp/verify', { totp });

describe('the devices of an authenticator', () => {
  test('come by name, as a core without a database lists them', async () => {
    const { browser, device } = await openWhole();
    await device('desk');
    expect((await browser.call('GET /auth/totp/device/list')).body).toMatchObject({
      devices: [
        { name: 'desk', verified: false },
        { name: 'phone', verified: true },
      ],
    });
  });

  test('the last one may go while it is required: this session stays whole, and an unverified one is not missed', async () => {
    const { browser, device, totp, secret } = await openWhole();
    await device('desk');
    await browser.call('POST /auth/totp/device/remove', { deviceName: 'phone' });
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: [] } });
    expect((await browser.call('GET /me')).status).toBe(200);
    expect((await verify({ browser }, totp(secret))).body).toMatchObject({ status: 'INVALID_TOTP_ERROR' });
    await browser.call('POST /auth/signout');
    await browser.signIn(alice);
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp'], allowedToSetup: ['totp'] } });
  });
});

test('a factor that nobody knows is answered with 500, after the session was made incomplete', async () => {
  const { server, browser } = await openWhole();
  expect(browser.claim().v).toBe(true);
  server.people.setPolicy(alice, { requirements: ['nonsense'] });
  expect((await browser.call('PUT /auth/mfa/info', {})).status).toBe(500);
  expect((await browser.call('GET /me')).status).toBe(403);
});

test('a code without the flag signs its owner in, who is somebody else', async () => {
  const { browser, latestCode } = await openWhole();
  const before = (await browser.call('GET /me')).body['userId'];
  const email = 'new@example.com';
  const linking = { shouldTryLinkingWithSessionUser: true };
  const { deviceId, preAuthSessionId } = (
    await browser.call('POST /auth/signinup/code', { email, ...linking })
  ).body;
  const typed = { deviceId, preAuthSessionId, userInputCode: latestCode() };
  expect((await browser.call('POST /auth/signinup/code/consume', typed)).status).toBe(200);
  expect(Object.keys(browser.claim().c)).toEqual(['otp-email']);
  expect((await browser.call('GET /me-no-claims')).body['userId']).not.toBe(before);
});

describe('after every session was ended', () => {
  test('the second steps can still be read, and none can be taken', async () => {
    const { server, browser, totp, secret } = await openWhole();
    await server.people.endSessions(alice);
    expect((await browser.call('PUT /auth/mfa/info', {})).status).toBe(200);
    expect((await browser.call('GET /auth/totp/device/list')).status).toBe(200);
    expect((await verify({ browser }, totp(secret))).status).toBe(401);
    expect(browser.isSignedIn()).toBe(false);
  });

  test('the code to a new address is refused, and yet the address is theirs', async () => {
    const { server, browser, latestCode } = await openWhole();
    const email = 'second@example.com';
    const linking = { shouldTryLinkingWithSessionUser: true };
    const begun = (await browser.call('POST /auth/signinup/code', { email, ...linking })).body;
    await server.people.endSessions(alice);
    const { deviceId, preAuthSessionId } = begun;
    const typed = { deviceId, preAuthSessionId, userInputCode: latestCode(), ...linking };
    expect((await browser.call('POST /auth/signinup/code/consume', typed)).status).toBe(401);
    expect((await server.people.holdings(alice)).emails).toContain(email);
  });
});
