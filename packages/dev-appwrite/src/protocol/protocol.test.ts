import { describe, expect, test } from 'vitest';
import { ada, openWorld, secret } from '../../test/support/world.fixture.ts';

const guest = 'general_unauthorized_scope';

describe('credentials', () => {
  test('with a broken cookie the session is read from the next possible place', async () => {
    const { browser, project } = await openWorld();
    await browser.signIn();
    const broken = { cookie: `a_session_${project.id}=bm9uc2Vuc2U=` };
    expect((await browser.call('GET /account', undefined, broken)).status).toBe(200);
  });

  test('a JWT expires after fifteen minutes, or with its session', async () => {
    const { browser, openBrowser, project } = await openWorld();
    await browser.signIn();
    const create = async () => ({
      'x-appwrite-jwt': String((await browser.call('POST /account/jwts')).body['jwt']),
    });
    const ask = (jwt: Record<string, string>) => openBrowser().call('GET /account', undefined, jwt);
    const first = await create();
    expect((await ask(first)).status).toBe(200);
    project.clock.advance(15 * 60_000);
    expect((await ask(first)).type).toBe('user_jwt_invalid');
    const second = await create();
    project.endSessions('ada');
    expect((await ask(second)).type).toBe('user_jwt_invalid');
    expect((await ask({ 'x-appwrite-jwt': 'nonsense' })).type).toBe('user_jwt_invalid');
  });

  test('a session ends after a year', async () => {
    const { browser, project } = await openWorld();
    await browser.signIn();
    project.clock.advance(365 * 86_400_000);
    expect((await browser.call('GET /account')).type).toBe(guest);
  });
});

describe('guards', () => {
  test('a person who must choose a new password can only sign in', async () => {
    const { browser } = await openWorld({ people: [ada({ passwordResetRequired: true })] });
    expect((await browser.signIn()).status).toBe(201);
    expect(await browser.call('GET /account')).toMatchObject({
      status: 412,
      type: 'user_password_reset_required',
    });
  });

  test('a challenge is recent for half an hour, whatever the error text says', async () => {
    const { browser, project, totp } = await openWorld({ people: [ada({ authenticator: { secret } })] });
    await browser.signIn();
    await browser.verify('totp', totp);
    const read = () => browser.call('GET /account/mfa/recovery-codes');
    project.clock.advance(30 * 60_000);
    expect((await read()).type).toBe('user_recovery_codes_not_found');
    project.clock.advance(1);
    expect((await read()).type).toBe('user_challenge_required');
  });

  test.each(['123456', '１２３４５６', 'ſſſſſſ', '\u0000', '🤷'])(
    '%j is a wrong code, not a server error',
    async (otp) => {
      const { browser } = await openWorld({ people: [ada({ authenticator: { secret } })] });
      await browser.signIn();
      expect(await browser.verify('totp', () => otp)).toMatchObject({
        status: 401,
        type: 'user_invalid_token',
      });
    },
  );
});

describe('rate limits', () => {
  test('reset at the next full hour', async () => {
    const { browser, project } = await openWorld();
    const tryTo = () =>
      browser.call('POST /account/sessions/email', { email: 'bob@example.com', password: 'Wrong-one' });
    for (let count = 0; count < 11; count += 1) await tryTo();
    project.clock.advance(49 * 60_000);
    expect((await tryTo()).type).toBe('general_rate_limit_exceeded');
    project.clock.advance(60_000);
    expect((await tryTo()).type).toBe('user_invalid_credentials');
  });

  test('send headers with a constant budget when they are switched off', async () => {
    const { browser } = await openWorld({ rateLimits: false });
    for (let count = 0; count < 11; count += 1) {
      const { headers } = await browser.call('POST /account/sessions/email', { email: 'bob@example.com' });
      expect(headers.get('x-ratelimit-remaining')).toBe('9');
    }
  });
});

describe('messages', () => {
  test('a token from a message is valid until it expires', async () => {
    const { browser, project, latestCode } = await openWorld();
    await browser.call('POST /account/tokens/email', { userId: 'ada', email: 'ada@example.com' });
    project.clock.advance(15 * 60_000);
    const reply = await browser.call('POST /account/sessions/token', { userId: 'ada', secret: latestCode() });
    expect(reply).toMatchObject({ status: 401, type: 'user_invalid_token' });
  });

  test('an authenticator breaks on a colon in the name of the project', async () => {
    const { browser } = await openWorld({ name: 'A: B', people: [ada()] });
    await browser.signIn();
    const reply = await browser.call('POST /account/mfa/authenticators/totp');
    expect(reply).toMatchObject({ status: 500, type: 'general_unknown' });
  });
});
