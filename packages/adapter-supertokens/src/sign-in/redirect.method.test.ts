import { expect, test } from 'vitest';
import { failureOf, options, present, valueOf } from '../../test/support/driver.fixture.ts';
import { home } from '../../test/support/node-browser.fixture.ts';
import { openScene } from '../../test/support/scene.fixture.ts';
import { withStandIn } from '../../test/support/stand-in.fixture.ts';

const server = withStandIn();

async function atProvider(returnTo = home) {
  const scene = await openScene(server(), { wanted: { factors: [] } });
  const redirect = present(scene.adapter.firstFactor?.redirect);
  const departure = valueOf(await redirect.start({ providerId: 'local-oauth', returnTo }, options));
  const there = new URL(departure.to === 'navigate' ? departure.url : '');
  const back = new URL(there.searchParams.get('redirect_uri') ?? '');
  const returned = (query: Readonly<Record<string, string>>) => {
    const state = there.searchParams.get('state') ?? '';
    return `${back.href}?${new URLSearchParams({ state, ...query }).toString()}`;
  };
  const granted = () => ({ code: server().grantThirdPartyCode({ email: scene.person.email }) });
  const complete = (address: string) => redirect.complete({ returned: address }, options);
  return { ...scene, back, returned, granted, complete };
}

test('the address bar is as before, and shows the return for one call only', async () => {
  const { complete, returned, granted, tab, check } = await atProvider();
  const address = returned(granted());
  expect((await complete(address)).ok).toBe(true);
  expect(tab.shown).toEqual([address, home]);
  expect(valueOf(await check())).toMatchObject({ status: 'complete' });
});

test('routers that listen to `history` do not hear of it', async () => {
  const { complete, returned, granted, tab } = await atProvider();
  const heard: unknown[] = [];
  tab.run(() => Object.assign(history, { replaceState: (...args: unknown[]) => heard.push(args) }));
  expect((await complete(returned(granted()))).ok).toBe(true);
  expect(heard).toEqual([]);
});

test.each([
  ['declined', { error: 'access_denied' }, 'dismissed'],
  ['failed there', { error: 'server_error' }, 'refused'],
  ['with the state of another', { code: 'x', state: 'bm9ib2R5' }, 'restart'],
  ['without a code', {}, 'dismissed'],
])('who comes back %s is not signed in', async (_, query, code) => {
  const { complete, returned, check, tab } = await atProvider();
  expect(failureOf(await complete(returned(query)))).toMatchObject({ code });
  expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  expect(tab.run(() => location.href)).toBe(home);
});

test('(SEC-26) a return to another origin is not one', async () => {
  const { complete, returned, granted, tab } = await atProvider();
  const address = returned(granted()).replace('http://localhost:5173', 'https://evil.example');
  expect(failureOf(await complete(address))).toMatchObject({ code: 'refused' });
  expect(tab.shown).toEqual([]);
});

test.each([
  ['another page of the host', 'http://localhost:5173/account', 'http://localhost:5173/account'],
  ['a path', '/account', 'http://localhost:5173/account'],
  ['another origin', 'https://evil.example/', home],
  ['a script', 'javascript:alert(1)', home],
  ['a second address', '//evil.example', home],
  ['a route in the fragment, which providers refuse', '/#/sign-in', 'http://localhost:5173/'],
])('(SEC-26) people are led back to the host’s own pages: %s', async (_, returnTo, expected) => {
  expect((await atProvider(returnTo)).back.href).toBe(expected);
});

test('a provider that is not listed is not asked for', async () => {
  const { adapter, browser } = await openScene(server());
  const redirect = present(adapter.firstFactor?.redirect);
  const refused = await redirect.start({ providerId: 'github', returnTo: home }, options);
  expect(failureOf(refused)).toMatchObject({ code: 'refused' });
  expect(browser.log).toEqual([]);
});
