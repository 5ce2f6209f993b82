import { describe, expect, test } from 'vitest';
import { ada, openWorld } from '../../test/support/world.fixture.ts';
import type { World } from '../../test/support/world.fixture.ts';
import type { ServerVersion } from '../versions.ts';

const pages = 'success=http://localhost/in&failure=http://localhost/out';

/** Follows the redirect to the provider and presses the entry with this name. Comes back with where that leads. */
async function signInAt({ server, project }: World, kind: 'sessions' | 'tokens', entry: string) {
  const start = `${server.endpoint}/account/${kind}/oauth2/anybody?project=${project.id}&${pages}`;
  const provider = await (await fetch(start)).text();
  const href = new RegExp(`<a href="([^"]*)">${entry}</a>`).exec(provider)?.[1]?.replaceAll('&amp;', '&');
  const back = await fetch(server.url + String(href), { redirect: 'manual' });
  return { to: new URL(String(back.headers.get('location'))), headers: back.headers };
}

const wantsMfa = ada({ emailVerified: true, mfa: true });

describe('signing in with OAuth2', () => {
  test.each<readonly [ServerVersion, number]>([
    ['1.5.4', 401],
    ['1.6.0', 200],
    ['1.8.1', 200],
    ['1.9.0', 200],
  ])('a session of %s answers %i where MFA is on', async (version, status) => {
    const world = await openWorld({ version, people: [wantsMfa] });
    const { to, headers } = await signInAt(world, 'sessions', 'ada@example.com');
    expect(to.href).toBe('http://localhost/in');
    const cookies = { 'x-fallback-cookies': String(headers.get('x-fallback-cookies')) };
    expect((await world.openBrowser().call('GET /account', undefined, cookies)).status).toBe(status);
  });

  test('a token has to be exchanged for a session, and that one has to pass MFA', async () => {
    const world = await openWorld({ people: [wantsMfa] });
    const { to } = await signInAt(world, 'tokens', 'ada@example.com');
    const { userId, secret } = Object.fromEntries(to.searchParams);
    const session = await world.browser.call('POST /account/sessions/token', { userId, secret });
    expect(session).toMatchObject({ status: 201, body: { provider: 'oauth2', factors: ['email'] } });
    expect((await world.browser.call('GET /account')).type).toBe('user_more_factors_required');
  });

  test('cancelling leads to the failure URL, with an error', async () => {
    const { to } = await signInAt(await openWorld(), 'sessions', 'Cancel');
    expect(to.origin + to.pathname).toBe('http://localhost/out');
    expect(JSON.parse(String(to.searchParams.get('error')))).toMatchObject({
      type: 'user_oauth2_provider_error',
    });
  });

  test.each([
    'http://evil.example.com',
    'javascript://localhost/%0aalert(1)//',
    'JaVaScRiPt://localhost/%0aalert(1)//',
    'data://localhost/x',
  ])('refuses %s, which is not registered', async (address) => {
    const { browser } = await openWorld();
    for (const name of ['success', 'failure']) {
      const query = `${name}=${encodeURIComponent(address)}`;
      const reply = await browser.call(`GET /account/sessions/oauth2/anybody?${query}`);
      expect(reply).toMatchObject({ status: 400, type: 'general_argument_invalid' });
    }
  });
});
