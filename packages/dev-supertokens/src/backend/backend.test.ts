import { describe, expect, test } from 'vitest';
import { password } from '../../test/support/browser.fixture.ts';
import { alice, openWorld } from '../../test/support/world.fixture.ts';
import { needsStandIn } from '../../test/support/servers.fixture.ts';

const claimIds = (body: Readonly<Record<string, unknown>>): unknown => {
  const errors = body['claimValidationErrors'];
  return Array.isArray(errors) ? errors.map((error: { readonly id?: unknown }) => error.id) : errors;
};

const dashboard = 'http://localhost:5173/auth/callback/local-oauth';

const signInWith = (code: string) => ({
  thirdPartyId: 'local-oauth',
  redirectURIInfo: { redirectURIOnProviderDashboard: dashboard, redirectURIQueryParams: { code } },
});

describe('a policy', () => {
  test('holds for somebody who is yet to sign up, and changes at run time', async () => {
    const { server, browser } = await openWorld();
    server.people.setPolicy('Alice@example.com', { requirements: ['totp'] });
    await browser.signUp(alice);
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp'] } });
    server.people.setPolicy(alice, { requirements: [{ oneOf: ['otp-email', 'otp-phone'] }] });
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['otp-email', 'otp-phone'] } });
    server.people.setPolicy(alice, { requirements: [] });
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: [] } });
    expect((await browser.call('GET /me')).status).toBe(200);
  });

  test('of one person is nobody else’s', async () => {
    const { server, browser } = await openWorld({ requirements: [] });
    server.people.setPolicy('bob@example.com', { requirements: ['totp'] });
    await browser.signUp(alice);
    expect((await browser.call('GET /me')).status).toBe(200);
  });

  test.each([
    ['first', ['st-ev', 'st-mfa']],
    ['last', ['st-mfa', 'st-ev']],
    ['never', ['st-mfa']],
  ] as const)('demands the email %s', async (emailVerification, ids) => {
    const { server, browser } = await openWorld();
    await server.people.create({ email: alice, password, requirements: ['totp'], emailVerification });
    await browser.signIn(alice);
    expect(claimIds((await browser.call('GET /me')).body)).toEqual(ids);
  });

  test('can let another way be set up beside one that is ready, which is otherwise refused', async () => {
    const { server, browser } = await openWorld();
    const requirements = [{ oneOf: ['totp', 'otp-email'] }];
    await server.people.create({ email: alice, password, authenticator: true, requirements });
    await browser.signIn(alice);
    expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp'], allowedToSetup: [] } });
    server.people.setPolicy(alice, { setUpBesideReady: true });
    expect(await browser.mfaInfo()).toMatchObject({
      factors: { next: ['totp', 'otp-email'], allowedToSetup: expect.arrayContaining(['otp-email']) },
    });
  });

  test('that nobody can fulfil is answered with 500 and a reason for the developer', async () => {
    const problems: string[] = [];
    const { browser } = await openWorld({
      requirements: ['webauthn'],
      onProblem: (text) => problems.push(text),
    });
    await browser.signUp(alice);
    expect((await browser.call('PUT /auth/mfa/info', {})).status).toBe(500);
    expect(problems).toEqual([expect.stringContaining('likely because of configuration issues')]);
  });
});

describe('time', () => {
  test('expires an access token, which a refresh replaces', async () => {
    const { browser, advance } = await openWorld({ requirements: [] });
    await browser.signUp(alice);
    advance(3_601_000);
    expect(await browser.call('GET /me')).toMatchObject({
      status: 401,
      body: { message: 'try refresh token' },
    });
    expect((await browser.call('POST /auth/session/refresh')).status).toBe(200);
    expect((await browser.call('GET /me')).status).toBe(200);
  });

  test('expires a session after a hundred days', async () => {
    const { browser, advance } = await openWorld({ requirements: [] });
    await browser.signUp(alice);
    advance(101 * 86_400_000);
    expect((await browser.call('POST /auth/session/refresh')).status).toBe(401);
  });

  test('expires the link of an email verification after a day', async () => {
    const world = await openWorld({ requirements: [], emailVerification: 'first' });
    const { server, browser, advance } = world;
    await browser.signUp(alice);
    await browser.call('POST /auth/user/email/verify/token', {});
    const link = new URL(server.outbox.to(alice).at(-1)?.link ?? '');
    advance(86_400_001);
    const token = link.searchParams.get('token');
    const verified = await world
      .openBrowser()
      .call('POST /auth/user/email/verify', { method: 'token', token });
    expect(verified.body).toEqual({ status: 'EMAIL_VERIFICATION_INVALID_TOKEN_ERROR' });
  });
});

describe('a route that needs fresh proof', () => {
  test('is shut when the proof is old, though MFA is complete, and open after a challenge', async () => {
    const { server, browser, totp, advance } = await openWorld();
    const seed = { email: alice, password, authenticator: true, requirements: ['totp'] };
    const { authenticatorSecret: secret } = await server.people.create(seed);
    await browser.signIn(alice);
    await browser.call('POST /auth/totp/verify', { totp: totp(secret) });
    expect((await browser.call('GET /needs-fresh/totp')).status).toBe(200);
    advance(301_000);
    expect(await browser.call('GET /needs-fresh/totp')).toMatchObject({
      status: 403,
      body: { claimValidationErrors: [{ id: 'st-mfa', reason: { factorId: 'totp' } }] },
    });
    expect((await browser.call('GET /me')).status).toBe(200);
    expect((await browser.call('GET /needs-fresh/totp?seconds=400')).status).toBe(200);
    await browser.call('POST /auth/totp/verify', { totp: totp(secret) });
    expect((await browser.call('GET /needs-fresh/totp')).status).toBe(200);
    expect((await browser.call('GET /needs-fresh/otp-email')).status).toBe(403);
  });
});

describe('the local provider', () => {
  test('lets one choose who one is, and comes back with state and a code that signs in', async () => {
    const { server, browser } = await openWorld({ requirements: [] });
    await server.people.create({ email: alice, password });
    const query = `thirdPartyId=local-oauth&redirectURIOnProviderDashboard=${encodeURIComponent(dashboard)}`;
    const { body } = await browser.call(`GET /auth/authorisationurl?${query}`);
    const page = await (await fetch(`${String(body['urlWithQueryParams'])}&state=kept`)).text();
    const links = [...page.matchAll(/href="([^"]+)">([^<]+)</g)].map(
      ([, href = '', name = '']) => [name, new URL(href.replaceAll('&amp;', '&'))] as const,
    );
    expect(links.map(([name]) => name)).toEqual([alice, 'new.person@example.com', 'Cancel']);
    expect(links.map(([, { searchParams }]) => searchParams.get('state'))).toEqual(Array(3).fill('kept'));
    const code = links[1]?.[1].searchParams.get('code') ?? '';
    expect((await browser.call('POST /auth/signinup', signInWith(code))).body).toMatchObject({
      status: 'OK',
      createdNewRecipeUser: true,
      user: { emails: ['new.person@example.com'] },
    });
    expect((await browser.call('GET /me')).status).toBe(200);
    expect(links[2]?.[1].searchParams.get('error')).toBe('access_denied');
  });

  test('vouches for somebody who can sign in there, too: the same person, with the same factors', async () => {
    const { server, browser } = await openWorld();
    const seed = { email: alice, password, authenticator: true, provider: true, requirements: ['totp'] };
    const { id } = await server.people.create(seed);
    const code = server.grantThirdPartyCode({ email: alice, verified: true });
    expect((await browser.call('POST /auth/signinup', signInWith(code))).body).toMatchObject({
      status: 'OK',
      createdNewRecipeUser: false,
      user: { id },
    });
    expect(await browser.mfaInfo()).toMatchObject({
      factors: { next: ['totp'], alreadySetup: expect.arrayContaining(['totp']) },
    });
  });

  test('may give no email', async () => {
    const { server, browser } = await openWorld();
    const code = server.grantThirdPartyCode({});
    expect((await browser.call('POST /auth/signinup', signInWith(code))).body).toEqual({
      status: 'NO_EMAIL_GIVEN_BY_PROVIDER',
    });
  });

  test.each([
    ['another machine', 'https://example.com'],
    ['a script', 'javascript://localhost/%0aalert(1)//'],
    ['a script, whatever it calls itself', 'JavaScript://localhost/%0aalert(1)//'],
    ['a document made from text', 'data://localhost/,<script>alert(1)</script>'],
    ['a program of the machine', 'custom-scheme://localhost/'],
    ['another machine, by way of a name before it', 'http://localhost@example.com/'],
    ['no address', '/sign-in'],
  ])('sends nobody to %s', async (_what, address) => {
    const { server } = await openWorld();
    const response = await fetch(`${server.url}/oauth/authorize?redirect_uri=${encodeURIComponent(address)}`);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/<a |script/i);
  });

  test('sends people back to a page of this machine, over http or https', async () => {
    const { server } = await openWorld();
    for (const address of ['http://localhost:5173/signed-in?a=1', 'https://127.0.0.1/']) {
      const response = await fetch(
        `${server.url}/oauth/authorize?redirect_uri=${encodeURIComponent(address)}`,
      );
      expect(response.status).toBe(200);
      const links = [...(await response.text()).matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href);
      expect(links.length).toBeGreaterThan(1);
      for (const href of links) expect(new URL(href).origin).toBe(new URL(address).origin);
    }
  });
});

test('what the stand-in core does not know is said in plain words', async () => {
  needsStandIn();
  const { server } = await openWorld();
  const response = await fetch(`${server.coreUrl}/recipe/role`, { method: 'PUT', body: '{}' });
  expect({ status: response.status, text: await response.text() }).toEqual({
    status: 501,
    text: 'The stand-in core does not know PUT /recipe/role.\n',
  });
});
