import { describe, expect, test } from 'vitest';
import type { Browser } from '../test/support/browser.fixture.ts';
import { alice, openWorld } from '../test/support/world.fixture.ts';
import type { World } from '../test/support/world.fixture.ts';
import type { DevSuperTokensOptions, Requirements } from './index.ts';

// What a true core and the SDK did where a session was whole already, or was ended: each step, in the order in which it was
// observed.

const linking = { shouldTryLinkingWithSessionUser: true };
const second = 'second@example.com';
const number = '+12065550142';
const everything = ['emailpassword', 'otp-email', 'otp-phone', 'totp'];

async function openSignedUp(requirements: Requirements, options?: DevSuperTokensOptions) {
  const world = await openWorld(options);
  world.server.people.setPolicy(alice, { requirements });
  await world.browser.signUp(alice);
  const signInElsewhere = async (): Promise<Browser> => {
    const other = world.openBrowser();
    await other.signIn(alice);
    return other;
  };
  return { ...world, signInElsewhere };
}

/** Whole, by an authenticator called `phone`. The code of the step before has confirmed it, so the present one is unused. */
async function openWhole(requirements: Requirements = ['totp'], options?: DevSuperTokensOptions) {
  const world = await openSignedUp(requirements, options);
  return { ...world, secret: await addDevice(world, 'phone') };
}

const begin = async ({ browser }: Pick<World, 'browser'>, deviceName: string) =>
  (await browser.call('POST /auth/totp/device', { deviceName })).body;

async function addDevice({ browser, totp }: Pick<World, 'browser' | 'totp'>, deviceName: string) {
  const { secret } = await begin({ browser }, deviceName);
  const verified = await browser.call('POST /auth/totp/device/verify', {
    deviceName,
    totp: totp(secret, -1),
  });
  expect(verified).toMatchObject({ status: 200, body: { status: 'OK', wasAlreadyVerified: false } });
  return secret;
}

const verify = (browser: Browser, totp: string) => browser.call('POST /auth/totp/verify', { totp });

const sendTo = (browser: Browser, to: object, flag: object = linking) =>
  browser.call('POST /auth/signinup/code', { ...to, ...flag });

/** What was sent, with a code: the last one that arrived if none is given. */
const typed = (
  { latestCode }: Pick<World, 'latestCode'>,
  { deviceId, preAuthSessionId }: Readonly<Record<string, unknown>>,
  userInputCode = latestCode(),
) => ({ deviceId, preAuthSessionId, userInputCode });

const consume = (browser: Browser, body: object, flag: object = linking) =>
  browser.call('POST /auth/signinup/code/consume', { ...body, ...flag });

/** Sends a code there and types it. */
async function addAddress(world: Pick<World, 'browser' | 'latestCode'>, to: object) {
  const { body } = await sendTo(world.browser, to);
  return consume(world.browser, typed(world, body));
}

const userIn = async (browser: Browser) => (await browser.call('GET /me-no-claims')).body['userId'];
const whole = async (browser: Browser) => (await browser.call('GET /me')).status;

const factorsIn = async (browser: Browser): Promise<unknown> => (await browser.mfaInfo())['factors'];

const incomplete = { id: 'st-mfa', reason: { message: 'MFA requirement for auth is not satisfied' } };
const notNow = {
  status: 403,
  body: {
    message: 'invalid claim',
    claimValidationErrors: [
      {
        id: 'st-mfa',
        reason: 'Completed factors in the session does not satisfy the MFA requirements for auth',
      },
    ],
  },
};

describe('two authenticators: both work, the first and then the last is removed', () => {
  test('step by step', async () => {
    const world = await openWhole();
    const { browser, totp, wrong, secret, signInElsewhere } = world;
    const tablet = await addDevice(world, 'tablet');
    await begin(world, 'spare');
    const devices = (await browser.call('GET /auth/totp/device/list')).body['devices'];
    // By name, as a core without a database lists them.
    expect(devices).toEqual([
      { name: 'phone', period: 30, skew: 1, verified: true },
      { name: 'spare', period: 30, skew: 1, verified: false },
      { name: 'tablet', period: 30, skew: 1, verified: true },
    ]);

    const other = await signInElsewhere();
    expect(await other.call('POST /auth/totp/device', { deviceName: 'thief' })).toMatchObject(notNow);
    const spare = { deviceName: 'spare', totp: '123456' };
    expect(await other.call('POST /auth/totp/device/verify', spare)).toMatchObject(notNow);
    expect((await verify(other, totp(tablet))).body).toMatchObject({ status: 'OK' });
    expect(await whole(other)).toBe(200);

    const remove = (deviceName: string) => browser.call('POST /auth/totp/device/remove', { deviceName });
    expect((await remove('phone')).body).toMatchObject({ status: 'OK', didDeviceExist: true });
    expect((await verify(browser, totp(secret))).body).toMatchObject({
      status: 'INVALID_TOTP_ERROR',
      currentNumberOfFailedAttempts: 1,
      maxNumberOfFailedAttempts: 5,
    });
    expect((await remove('tablet')).body).toMatchObject({ status: 'OK', didDeviceExist: true });
    for (const each of [browser, other]) {
      expect(await factorsIn(each)).toEqual({
        next: [],
        alreadySetup: ['emailpassword'],
        allowedToSetup: everything,
      });
      expect(await whole(each)).toBe(200);
    }
    // No word of "no device": an unverified one is left.
    expect((await verify(browser, wrong(secret))).body).toMatchObject({
      status: 'INVALID_TOTP_ERROR',
      currentNumberOfFailedAttempts: 2,
    });
    expect(await begin(world, 'phone')).toMatchObject({ status: 'OK', deviceName: 'phone' });
    const third = await signInElsewhere();
    expect(await factorsIn(third)).toEqual({
      next: ['totp'],
      alreadySetup: ['emailpassword'],
      allowedToSetup: ['totp'],
    });
  });
});

describe('codes by mail and text set up after sign-in, beside an authenticator', () => {
  test('step by step', async () => {
    const world = await openWhole([{ oneOf: ['totp', 'otp-email', 'otp-phone'] }]);
    const { browser, latestCode, wrong, secret, totp, signInElsewhere } = world;
    const told = async () => {
      const { factors, emails, phoneNumbers } = await browser.mfaInfo();
      return { factors, emails: Object(emails)['otp-email'], phones: Object(phoneNumbers)['otp-phone'] };
    };
    expect(await told()).toEqual({
      factors: { next: [], alreadySetup: ['emailpassword', 'totp'], allowedToSetup: everything },
      emails: [alice],
      phones: [],
    });

    const sent = (await sendTo(browser, { email: alice })).body;
    expect(sent).toMatchObject({ status: 'OK', flowType: 'USER_INPUT_CODE' });
    const right = latestCode();
    const wrongCode = right === '000000' ? wrong(secret) : '000000';
    expect((await consume(browser, typed(world, sent, wrongCode))).body).toMatchObject({
      status: 'INCORRECT_USER_INPUT_CODE_ERROR',
      failedCodeInputAttemptCount: 1,
      maximumCodeInputAttempts: 5,
    });
    const consumed = await consume(browser, typed(world, sent, right));
    expect(consumed.body).toMatchObject({
      status: 'OK',
      createdNewRecipeUser: true,
      user: { isPrimaryUser: true },
    });
    expect(Object.keys(browser.claim().c)).toEqual(['emailpassword', 'totp', 'otp-email']);
    expect(await whole(browser)).toBe(200);

    expect((await addAddress(world, { email: second })).body).toMatchObject({ createdNewRecipeUser: true });
    expect((await told()).emails).toEqual([alice, second]);
    expect((await addAddress(world, { phoneNumber: number })).body).toMatchObject({ status: 'OK' });
    const all = ['emailpassword', 'otp-email', 'otp-phone', 'totp'];
    expect(await told()).toMatchObject({ factors: { alreadySetup: all }, phones: [number] });

    const other = await signInElsewhere();
    expect(await factorsIn(other)).toEqual({
      next: ['totp', 'otp-email', 'otp-phone'],
      alreadySetup: all,
      allowedToSetup: [],
    });
    expect(await sendTo(other, { email: 'third@example.com' })).toMatchObject(notNow);
    const challenge = (await sendTo(other, { email: second })).body;
    expect((await consume(other, typed(world, challenge))).body).toMatchObject({
      status: 'OK',
      createdNewRecipeUser: false,
    });
    expect(await whole(other)).toBe(200);

    // The application's endpoint asks for a proof, and does what was done at the server: `deleteUser(recipeUserId, false)`.
    await verify(browser, totp(secret));
    expect((await browser.call('DELETE /settings/addresses', { email: second })).status).toBe(200);
    for (const each of [browser, other]) {
      expect(await factorsIn(each)).toEqual({ next: [], alreadySetup: all, allowedToSetup: everything });
      expect(await whole(each)).toBe(200);
    }
    expect((await told()).emails).toEqual([alice]);
    expect((await browser.call('DELETE /settings/addresses', { phoneNumber: number })).status).toBe(200);
    expect(await told()).toMatchObject({
      factors: { next: [], alreadySetup: ['emailpassword', 'otp-email', 'totp'] },
      phones: [],
    });
  });
});

describe('the list of factors that are required of a user, with the SDK’s own rule', () => {
  test('step by step', async () => {
    const world = await openSignedUp('default');
    const { server, browser, signInElsewhere } = world;
    const { setRequired } = server.people;
    expect(await factorsIn(browser)).toEqual({
      next: [],
      alreadySetup: ['emailpassword'],
      allowedToSetup: everything,
    });
    expect(await whole(browser)).toBe(200);

    await setRequired(alice, ['totp']);
    expect(await whole(browser), 'the running session goes on until it is asked').toBe(200);
    expect(await factorsIn(browser)).toMatchObject({ next: ['totp'], allowedToSetup: ['totp'] });
    expect(await browser.call('GET /me')).toMatchObject({
      status: 403,
      body: { claimValidationErrors: [incomplete] },
    });
    await addDevice(world, 'phone');
    expect(await whole(browser)).toBe(200);

    await setRequired(alice, ['totp', 'otp-email']);
    expect(await factorsIn(browser), 'one of both is enough').toMatchObject({ next: [] });
    expect(await whole(browser)).toBe(200);
    await setRequired(alice, ['totp', 'otp-email']);
    expect((await server.people.holdings(alice)).required).toEqual(['totp', 'otp-email']);
    const other = await signInElsewhere();
    expect(await factorsIn(other)).toMatchObject({ next: ['totp'], allowedToSetup: [] });

    // Without the one that is set up, the other one is demanded for set-up, also of whoever has proven the first.
    await setRequired(alice, ['otp-email']);
    for (const each of [other, browser])
      expect(await factorsIn(each)).toEqual({
        next: ['otp-email'],
        alreadySetup: ['emailpassword', 'totp'],
        allowedToSetup: ['otp-email'],
      });
    expect(await whole(browser)).toBe(403);

    await setRequired(alice, []);
    expect(await whole(other), 'before it is asked').toBe(403);
    expect(await factorsIn(other)).toMatchObject({ next: [], allowedToSetup: everything });
    expect(await whole(other)).toBe(200);
    const third = await signInElsewhere();
    expect(await factorsIn(third)).toMatchObject({ next: [], alreadySetup: ['emailpassword', 'totp'] });
    expect(await whole(third)).toBe(200);

    await setRequired(alice, ['nonsense']);
    expect((await third.call('PUT /auth/mfa/info', {})).status).toBe(500);
    expect(await whole(third), 'after the session was made incomplete').toBe(403);
  });
});

describe('fresh proof by validators with an age', () => {
  test('step by step', async () => {
    const world = await openSignedUp(['totp']);
    const { browser, totp, wrong, advance } = world;
    const fresh = (factorId: string, seconds: number, id = '') =>
      browser.call(`GET /needs-fresh/${factorId}?seconds=${seconds}${id && `&id=${id}`}`);
    const tooOld = (id: string, reason: object) => ({
      status: 403,
      body: {
        message: 'invalid claim',
        claimValidationErrors: [{ id, reason: expect.objectContaining(reason) as unknown }],
      },
    });
    const never = { factorId: 'totp', maxAgeInSeconds: 5 };
    expect(await fresh('totp', 5)).toMatchObject({
      status: 403,
      body: {
        claimValidationErrors: [
          incomplete,
          { id: 'st-mfa', reason: expect.objectContaining(never) as unknown },
        ],
      },
    });
    const secret = await addDevice(world, 'phone');
    // Minutes for its seconds, so that a busy machine changes nothing.
    expect((await fresh('totp', 480)).status, 'a set-up counts in the SDK’s claim').toBe(200);
    advance(240_000);
    const reason = {
      factorId: 'totp',
      ageInSeconds: expect.any(Number) as number,
      maxAgeInSeconds: 120,
    };
    expect(await fresh('totp', 120)).toMatchObject(tooOld('st-mfa', reason));
    expect(await fresh('totp', 120, 'fresh-totp')).toMatchObject(tooOld('fresh-totp', reason));
    expect(await fresh('otp-email', 300)).toMatchObject(tooOld('st-mfa', { factorId: 'otp-email' }));
    expect(await factorsIn(browser)).toEqual({
      next: [],
      alreadySetup: ['emailpassword', 'totp'],
      allowedToSetup: everything,
    });
    expect((await verify(browser, wrong(secret))).body).toMatchObject({ currentNumberOfFailedAttempts: 1 });
    expect((await verify(browser, totp(secret))).body).toMatchObject({ status: 'OK' });
    expect((await fresh('totp', 120)).status).toBe(200);

    expect((await addAddress(world, { email: alice })).status).toBe(200);
    expect((await fresh('otp-email', 300)).status).toBe(200);
    const before = browser.claim();
    expect((await browser.call('POST /auth/session/refresh')).status).toBe(200);
    expect(browser.claim(), 'a refresh keeps the times').toEqual(before);
    expect((await fresh('totp', 3600)).status).toBe(200);
    await browser.signIn(alice);
    expect(await browser.call('GET /me'), 'the password again gives a new session').toMatchObject({
      status: 403,
      body: { claimValidationErrors: [incomplete] },
    });
  });
});

describe('all sessions of somebody are ended', () => {
  test('step by step', async () => {
    const world = await openWhole([{ oneOf: ['totp', 'otp-email'] }]);
    const { server, browser, totp, secret, signInElsewhere } = world;
    const other = await signInElsewhere();
    expect((await server.people.holdings(alice)).sessions).toBe(2);
    const sent = (await sendTo(browser, { email: second })).body;
    await server.people.endSessions(alice);

    expect(await whole(browser), 'a route that does not ask the core').toBe(200);
    expect((await browser.call('GET /me-checked')).status, 'one that does').toBe(401);
    expect((await server.people.holdings(alice)).sessions).toBe(0);
    expect((await verify(other, totp(secret))).body).toEqual({ message: 'unauthorised' });
    expect(other.isSignedIn()).toBe(false);
    expect((await consume(browser, typed(world, sent))).status).toBe(401);
  });

  test('what its access token is still good for', async () => {
    const { server, browser, latestCode } = await openWhole();
    const sent = (await sendTo(browser, { email: second })).body;
    await server.people.endSessions(alice);
    expect((await browser.call('PUT /auth/mfa/info', {})).status).toBe(200);
    expect((await browser.call('GET /auth/totp/device/list')).body).toMatchObject({
      devices: [{ name: 'phone', verified: true }],
    });
    const late = { deviceName: 'late' };
    expect((await browser.call('POST /auth/totp/device', late)).body).toMatchObject({ status: 'OK' });
    expect((await browser.call('POST /auth/totp/device/remove', late)).body).toMatchObject({
      didDeviceExist: true,
    });
    // Refused, and yet the address is theirs.
    expect((await consume(browser, typed({ latestCode }, sent))).status).toBe(401);
    expect(browser.isSignedIn()).toBe(false);
    expect((await server.people.holdings(alice)).emails).toContain(second);
    for (const call of ['POST /auth/session/refresh', 'GET /me'])
      expect((await browser.call(call)).status).toBe(401);
  });
});

describe('a rule that links verified addresses only', () => {
  test('step by step', async () => {
    const world = await openWhole(['totp'], {
      accountLinking: 'withSessionIfVerified',
      emailVerification: 'absent',
    });
    const { browser, server } = world;
    expect(await whole(browser)).toBe(200);
    const before = await userIn(browser);
    expect(await addAddress(world, { email: alice })).toMatchObject({
      status: 403,
      body: {
        claimValidationErrors: [
          { id: 'st-ev', reason: { message: 'wrong value', expectedValue: true, actualValue: false } },
        ],
      },
    });
    expect(await userIn(browser)).toBe(before);
    expect(await factorsIn(browser)).toMatchObject({ next: [], alreadySetup: ['emailpassword', 'totp'] });
    expect((await server.people.holdings(alice)).factors).toEqual(['authenticator']);
  });
});

describe('the flag with the message, and missing with the code', () => {
  test.each(['withSession', 'withSessionIfVerified'] as const)(
    'a rule that links %s: 200, and the session is that of another, new user',
    async (accountLinking) => {
      const world = await openWhole([{ oneOf: ['totp', 'otp-email', 'otp-phone'] }], { accountLinking });
      const { browser, server } = world;
      const before = await userIn(browser);
      const { body } = await sendTo(browser, { email: alice });
      const consumed = await consume(browser, typed(world, body), {});
      expect(consumed).toMatchObject({ status: 200, body: { status: 'OK', createdNewRecipeUser: true } });
      expect(await userIn(browser)).not.toBe(before);
      expect(Object.keys(browser.claim().c)).toEqual(['otp-email']);
      expect((await server.people.holdings(String(before))).factors).toEqual(['authenticator']);
    },
  );
});
