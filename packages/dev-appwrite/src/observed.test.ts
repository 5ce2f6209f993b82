import { describe, expect, test } from 'vitest';
import { totpCode } from './index.ts';
import { password } from '../test/support/browser.fixture.ts';
import { ada, openWorld, recoveryCodes, secret } from '../test/support/world.fixture.ts';

const authenticator = { secret };
const factors = { totp: true, phone: false, email: true, recoveryCode: true };
const everything = ada({ emailVerified: true, authenticator, recoveryCodes, mfa: true });

// What was observed on real servers, row by row.
describe.each(['1.6.0', '1.8.1'] as const)('behaviour observed on %s', (version) => {
  const path = version === '1.6.0' ? '/account/mfa/challenge' : '/account/mfa/challenges';

  test('GET factors answers on a half-signed-in session too', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    expect(await browser.call('GET /account/mfa/factors')).toMatchObject({ status: 200, body: factors });
  });

  test('POST recovery-codes answers 200 with six codes of ten hexadecimal characters, and 409 again', async () => {
    const { browser } = await openWorld({ version });
    await browser.signIn();
    const { status, body } = await browser.call('POST /account/mfa/recovery-codes');
    expect(status).toBe(200);
    expect(body['recoveryCodes']).toEqual(Array(6).fill(expect.stringMatching(/^[0-9a-f]{10}$/)));
    const again = await browser.call('POST /account/mfa/recovery-codes');
    expect(again).toMatchObject({ status: 409, type: 'user_recovery_codes_already_exists' });
  });

  test.each(['GET /account/mfa/recovery-codes', 'DELETE /account/mfa/authenticators/totp'])(
    '%s asks for a recent challenge',
    async (request) => {
      const { browser } = await openWorld({ version, people: [ada({ authenticator, recoveryCodes })] });
      await browser.signIn();
      expect(await browser.call(request)).toMatchObject({ status: 401, type: 'user_challenge_required' });
    },
  );

  test('POST authenticators gives a new secret of 103 characters each time, and 409 once verified', async () => {
    const { browser, project } = await openWorld({ version });
    await browser.signIn();
    const begin = () => browser.call('POST /account/mfa/authenticators/totp');
    const [first, second] = [await begin(), await begin()];
    expect(first.body['secret']).toMatch(/^[A-Z2-7]{103}$/);
    expect(second.body['secret']).not.toBe(first.body['secret']);
    const confirm = (begun: typeof first) => {
      const otp = totpCode(String(begun.body['secret']), project.clock.now());
      return browser.call('PUT /account/mfa/authenticators/totp', { otp });
    };
    expect(await confirm(first)).toMatchObject({ status: 401, type: 'user_invalid_token' });
    expect(await confirm(second)).toMatchObject({ status: 200 });
    expect(await begin()).toMatchObject({ status: 409, type: 'user_authenticator_already_verified' });
  });

  test('PUT authenticators answers 404 if none was created', async () => {
    const { browser } = await openWorld({ version });
    await browser.signIn();
    const reply = await browser.call('PUT /account/mfa/authenticators/totp', { otp: '000000' });
    expect(reply).toMatchObject({ status: 404, type: 'user_authenticator_not_found' });
  });

  test('PATCH mfa is on afterwards, whatever it answers', async () => {
    const { browser, totp } = await openWorld({
      version,
      people: [ada({ emailVerified: true, authenticator })],
    });
    await browser.signIn();
    await browser.verify('totp', totp);
    const reply = await browser.call('PATCH /account/mfa', { mfa: true });
    const expected =
      version === '1.6.0' ? { status: 400, type: 'document_invalid_structure' } : { status: 200 };
    expect(reply).toMatchObject(expected);
    expect((await browser.call('GET /account')).body['mfa']).toBe(true);
  });

  test('a second sign-in answers 201, then nothing but factors, challenges and sign-out', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    expect(await browser.signIn()).toMatchObject({ status: 201 });
    for (const request of ['GET /account', 'GET /account/prefs', 'GET /account/sessions']) {
      expect(await browser.call(request)).toMatchObject({ status: 401, type: 'user_more_factors_required' });
    }
    expect(await browser.call('DELETE /account/sessions/current')).toMatchObject({ status: 204 });
  });

  test('POST challenge answers 200 and an expiry in an hour', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const { status, body } = await browser.call(`POST ${path}`, { factor: 'totp' });
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['$id', '$createdAt', 'userId', 'expire']);
    expect(Date.parse(String(body['expire'])) - Date.parse(String(body['$createdAt']))).toBe(3_600_000);
  });

  test.each([
    ['carrier-pigeon', 400, 'general_argument_invalid'],
    ['phone', 400, 'user_phone_not_found'],
    ['email', version === '1.6.0' ? 500 : 400, 'user_email_not_verified'],
  ])('POST challenge with %s where it cannot be used answers %i %s', async (factor, status, type) => {
    const { browser } = await openWorld({ version });
    await browser.signIn();
    expect(await browser.call(`POST ${path}`, { factor })).toMatchObject({ status, type });
  });

  test('the recovery literal that completes is lower-case', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const [code = ''] = recoveryCodes;
    expect(await browser.verify('recoveryCode', () => code)).toMatchObject({
      status: 401,
      type: 'user_invalid_token',
    });
    expect(await browser.verify('recoverycode', () => code)).toMatchObject({ status: 200 });
    expect(await browser.verify('recoverycode', () => code)).toMatchObject({
      status: 401,
      type: 'user_invalid_token',
    });
  });

  test('PUT challenge answers with the session, not current, and does not say what is wrong with a code', async () => {
    const { browser, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const { body } = await browser.call(`POST ${path}`, { factor: 'totp' });
    const complete = (challengeId: unknown, otp: string) => browser.call(`PUT ${path}`, { challengeId, otp });
    const invalid = { status: 401, type: 'user_invalid_token' };
    expect(await complete('nosuchchallenge', totp())).toMatchObject(invalid);
    expect(await complete(body['$id'], totp() === '000000' ? '111111' : '000000')).toMatchObject(invalid);
    const done = { current: false, factors: ['password', 'totp'], mfaUpdatedAt: '2026-06-01 12:10:00.000' };
    expect(await complete(body['$id'], totp())).toMatchObject({ status: 200, body: done });
    expect(await complete(body['$id'], totp())).toMatchObject(invalid);
  });

  test("another person's challenge is refused like a wrong code", async () => {
    const { browser, openBrowser, totp } = await openWorld({
      version,
      people: [everything, ada({ id: 'bob', email: 'bob@example.com', authenticator })],
    });
    const other = openBrowser();
    await browser.signIn();
    await other.signIn('bob');
    const { body } = await browser.call(`POST ${path}`, { factor: 'totp' });
    const reply = await other.call(`PUT ${path}`, { challengeId: body['$id'], otp: totp() });
    expect(reply).toMatchObject({ status: 401, type: 'user_invalid_token' });
  });

  test('the expiry of a challenge is not enforced', async () => {
    const { browser, project, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const late = () => {
      project.clock.advance(30 * 86_400_000);
      return totp();
    };
    expect(await browser.verify('totp', late)).toMatchObject({ status: 200 });
  });

  test.each([-1, 1])('a code that is %i step away is refused', async (stepsAway) => {
    const { browser, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const reply = await browser.verify('totp', () => totp(stepsAway));
    expect(reply).toMatchObject({ status: 401, type: 'user_invalid_token' });
  });

  test('after a challenge the codes can be replaced and the authenticator removed', async () => {
    const { browser, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    await browser.verify('totp', totp);
    const fresh = await browser.call('PATCH /account/mfa/recovery-codes');
    expect(fresh).toMatchObject({ status: 200 });
    expect(fresh.body['recoveryCodes']).not.toEqual(recoveryCodes);
    expect(await browser.call('DELETE /account/mfa/authenticators/totp')).toMatchObject({
      status: 204,
      body: {},
    });
  });

  test.each(['000000', 'the right one'])(
    'the code of an authenticator that was removed meanwhile breaks the server: %s',
    async (code) => {
      const { browser, server, project, totp } = await openWorld({ version, people: [everything] });
      await browser.signIn();
      const { body } = await browser.call(`POST ${path}`, { factor: 'totp' });
      const otp = code === '000000' ? code : totp();
      await fetch(`${server.endpoint}/users/ada/mfa/authenticators/totp`, {
        method: 'DELETE',
        headers: { 'x-appwrite-project': project.id, 'x-appwrite-key': project.key },
      });
      expect(await browser.call(`PUT ${path}`, { challengeId: body['$id'], otp })).toMatchObject({
        status: 500,
        type: 'general_unknown',
        body: { message: 'Server Error' },
      });
      expect((await browser.call('GET /account/mfa/factors')).body['totp']).toBe(false);
      expect((await browser.call(`POST ${path}`, { factor: 'totp' })).status).toBe(200);
    },
  );

  test(`a changed password ${version === '1.6.0' ? 'leaves the other sessions' : 'ends the other sessions'}`, async () => {
    const { browser, openBrowser } = await openWorld({ version });
    const other = openBrowser();
    await browser.signIn();
    await other.signIn();
    const changed = { password: 'another horse 12', oldPassword: password };
    expect(await browser.call('PATCH /account/password', changed)).toMatchObject({ status: 200 });
    expect(await browser.call('GET /account')).toMatchObject({ status: 200 });
    expect((await other.call('GET /account')).status).toBe(version === '1.6.0' ? 200 : 401);
  });

  test('ten answers to one challenge, and a new challenge is answered at once', async () => {
    const { browser, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const { body } = await browser.call(`POST ${path}`, { factor: 'totp' });
    const answer = (otp: string) => browser.call(`PUT ${path}`, { challengeId: body['$id'], otp });
    for (let count = 0; count < 10; count += 1) expect((await answer('none')).status).toBe(401);
    expect(await answer(totp())).toMatchObject({ status: 429, type: 'general_rate_limit_exceeded' });
    expect((await browser.verify('totp', totp)).status).toBe(200);
  });

  test('a read right after an answer may be stale until the next write', async () => {
    const { browser, project, totp } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    project.happensNext('staleRead');
    expect((await browser.verify('totp', totp)).status).toBe(200);
    const stale = { status: 401, type: 'user_more_factors_required' };
    expect(await browser.call('GET /account')).toMatchObject(stale);
    await browser.call(`PUT ${path}`, { challengeId: 'nosuchchallenge', otp: totp() });
    expect(await browser.call('GET /account')).toMatchObject(stale);
    expect((await browser.call(`POST ${path}`, { factor: 'totp' })).status).toBe(200);
    expect((await browser.call('GET /account')).status).toBe(200);
  });

  test('a code that arrives right after an authenticator was created may not find it, once', async () => {
    const { browser, project } = await openWorld({ version });
    await browser.signIn();
    const { body } = await browser.call('POST /account/mfa/authenticators/totp');
    const confirm = () => {
      const otp = totpCode(String(body['secret']), project.clock.now());
      return browser.call('PUT /account/mfa/authenticators/totp', { otp });
    };
    project.happensNext('unseenAuthenticator');
    expect(await confirm()).toMatchObject({ status: 404, type: 'user_authenticator_not_found' });
    expect((await confirm()).status).toBe(200);
  });

  test('of two authenticators created at the same moment, the later key may not work', async () => {
    const { browser, project } = await openWorld({ version });
    await browser.signIn();
    const begin = () => browser.call('POST /account/mfa/authenticators/totp');
    const confirm = (begun: Awaited<ReturnType<typeof begin>>) => {
      const otp = totpCode(String(begun.body['secret']), project.clock.now());
      return browser.call('PUT /account/mfa/authenticators/totp', { otp });
    };
    const first = await begin();
    project.happensNext('overtakenAuthenticator');
    const second = await begin();
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await confirm(second)).type).toBe('user_invalid_token');
    expect((await confirm(first)).status).toBe(200);
  });

  test('of two sets of recovery codes created at the same moment, one does not work', async () => {
    const { browser, project } = await openWorld({ version });
    await browser.signIn();
    const make = () => browser.call('POST /account/mfa/recovery-codes');
    const codeOf =
      ({ body }: Awaited<ReturnType<typeof make>>) =>
      () =>
        String(body['recoveryCodes']).slice(0, 10);
    const first = await make();
    project.happensNext('unseenRecoveryCodes');
    const second = await make();
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await browser.verify('recoverycode', codeOf(first))).type).toBe('user_invalid_token');
    expect((await browser.verify('recoverycode', codeOf(second))).status).toBe(200);
    expect((await make()).status).toBe(409);
  });

  test('a proof counts for half an hour, in its own session', async () => {
    const { browser, openBrowser, project, totp } = await openWorld({
      version,
      people: [ada({ authenticator, recoveryCodes })],
    });
    const other = openBrowser();
    await browser.signIn();
    await other.signIn();
    await browser.verify('totp', totp);
    const read = (where: typeof browser) => where.call('GET /account/mfa/recovery-codes');
    project.clock.advance(1_800_000);
    expect((await read(browser)).status).toBe(200);
    expect((await read(other)).type).toBe('user_challenge_required');
    project.clock.advance(1);
    expect((await read(browser)).type).toBe('user_challenge_required');
  });

  test('with recovery codes only no second step is demanded, although MFA is on', async () => {
    const { browser } = await openWorld({ version, people: [ada({ recoveryCodes, mfa: true })] });
    await browser.signIn();
    expect(await browser.call('GET /account')).toMatchObject({ status: 200 });
  });

  test('the eleventh challenge in an hour is refused', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    for (let count = 0; count < 10; count += 1) await browser.call(`POST ${path}`, { factor: 'totp' });
    const { status, type, headers } = await browser.call(`POST ${path}`, { factor: 'totp' });
    expect({ status, type }).toEqual({ status: 429, type: 'general_rate_limit_exceeded' });
    expect(headers.get('x-ratelimit-reset')).toBe(`${Date.UTC(2026, 5, 1, 13) / 1000}`);
  });

  test('the path of newer clients is unknown to 1.6.0, which answers a pending session misleadingly', async () => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const reply = await browser.call('POST /account/mfa/challenges', { factor: 'totp' });
    const expected =
      version === '1.6.0' ? { status: 401, type: 'user_more_factors_required' } : { status: 200 };
    expect(reply).toMatchObject(expected);
  });

  test('over http only the legacy cookie has attributes that Chromium accepts', async () => {
    const { browser } = await openWorld({ version, people: [everything], id: `cookies-${version}` });
    const [legacy, modern] = (await browser.signIn()).headers.getSetCookie();
    expect(legacy).toMatch(new RegExp(`^a_session_cookies-${version}_legacy=.*; path=/; HttpOnly$`, 'i'));
    expect(modern).toMatch(
      new RegExp(`^a_session_cookies-${version}=.*; path=/; HttpOnly; SameSite=None$`, 'i'),
    );
  });
});
