import { describe, expect, test } from 'vitest';
import { signInBy } from '../index.ts';
import { guest, withRoutes } from '../../test/support/fake-account.fixture.ts';
import type { Routes } from '../../test/support/fake-account.fixture.ts';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { openDoors, providers, redirectOf, returnTo } from '../../test/support/sign-in.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();

describe('signing in with a provider', () => {
  const redirect = async (routes: Routes = openDoors) => {
    const world = await withRoutes(routes, { signIn: signInBy({ providers, returnTo }) });
    return { ...world, method: redirectOf(world.adapter) };
  };

  test('returns the URL that the client creates', async () => {
    const { method } = await redirect();
    const departure = valueOf(await method.start({ providerId: 'github', returnTo: '/welcome' }, options));
    if (departure.to !== 'navigate') throw new Error('Nothing to navigate to.');
    const url = new URL(departure.url);
    expect(url.pathname).toBe('/v1/account/tokens/oauth2/github');
    const back = `https://app.example/welcome?mfa-state=${departure.state}`;
    expect(url.searchParams.get('success')).toBe(back);
    expect(url.searchParams.get('failure')).toBe(back);
    expect(departure.state).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['/#/sign-in?tab=1', 'https://app.example/#/sign-in?tab=1', '//evil.example'])(
    'a route in the fragment goes there and comes back: %s',
    async (asked) => {
      const home = 'https://app.example/#/sign-in?tab=1';
      const { adapter, bodies } = await withRoutes(openDoors, {
        signIn: signInBy({ providers, returnTo: home }),
      });
      const method = redirectOf(adapter);
      const departure = valueOf(await method.start({ providerId: 'github', returnTo: asked }, options));
      const success = new URL('url' in departure ? departure.url : '').searchParams.get('success') ?? '';
      expect(success).toBe(`https://app.example/?mfa-state=${departure.state}#/sign-in?tab=1`);
      // The server writes its parameters in front of the fragment.
      const returned = success.replace('#', '&userId=ada-1&secret=f00d#');
      expect((await method.complete({ returned }, options)).ok).toBe(true);
      expect(bodies.at(-1)).toMatchObject({ body: { userId: 'ada-1', secret: 'f00d' } });
    },
  );

  test('in a browser the client navigates by itself', async () => {
    const { method } = await redirect();
    const location = { href: '' };
    Object.assign(Reflect.get(globalThis, 'window') as object, { location });
    try {
      expect(valueOf(await method.start({ providerId: 'github', returnTo }, options))).toEqual({
        to: 'leaving',
        state: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    } finally {
      Object.assign(Reflect.get(globalThis, 'window') as object, { location: undefined });
    }
    expect(location.href).toContain('/account/tokens/oauth2/github');
  });

  test.each(['gitlab', '../../sessions', 'constructor'])(
    'refuses %s, which the host does not list',
    async (providerId) => {
      const { method } = await redirect();
      expect(failureOf(await method.start({ providerId, returnTo }, options))).toEqual({ code: 'refused' });
    },
  );

  test('coming back signs in with one request', async () => {
    const { method, bodies } = await redirect();
    const returned = `${returnTo}?userId=ada-1&secret=f00d`;
    expect((await method.complete({ returned }, options)).ok).toBe(true);
    expect(bodies).toEqual([
      { route: 'POST /account/sessions/token', body: { userId: 'ada-1', secret: 'f00d' } },
    ]);
  });

  test.each([
    ['nothing', '', { code: 'dismissed' }],
    ['half of it', '?userId=ada-1', { code: 'dismissed' }],
    ['two secrets', '?userId=ada-1&secret=a&secret=b', { code: 'dismissed' }],
    [
      'the person said no at the provider',
      `?error=${encodeURIComponent('{"message":"The GitHub OAuth2 provider returned an error: access_denied","type":"user_oauth2_provider_error","code":424}')}`,
      { code: 'dismissed' },
    ],
    [
      'a blocked account',
      `?error=${encodeURIComponent('{"message":"ada@example.com is blocked","type":"user_blocked","code":403}')}`,
      { code: 'wrong_credentials', raw: { code: 'user_blocked' } },
    ],
    [
      'a provider that is off',
      `?error=${encodeURIComponent('{"type":"project_provider_disabled","code":412}')}`,
      { code: 'refused' },
    ],
    ['an error of anybody', '?error={"type":"Call +1 555 0100"}', { code: 'refused' }],
    ['an error that is no JSON', '?error=x', { code: 'refused' }],
  ])('coming back with %s', async (_, query, failure) => {
    const { method, browser } = await redirect({});
    expect(failureOf(await method.complete({ returned: `${returnTo}${query}` }, options))).toEqual(failure);
    expect(browser.log.requests).toEqual([]);
  });

  test('a return that is used twice does not work twice', async () => {
    const { method } = await redirect({
      'POST /account/sessions/token': { ...guest, type: 'user_invalid_token' },
    });
    const returned = `${returnTo}?userId=ada-1&secret=f00d`;
    expect(failureOf(await method.complete({ returned }, options))).toMatchObject({
      code: 'wrong_or_expired',
    });
  });
});
