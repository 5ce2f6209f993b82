import { describe, expect, test } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from '../index.ts';
import type { MemoryBackendOptions } from '../index.ts';
import { present, redirectDriver } from '../ports.fixture.ts';
import { ada, createWorld, failureOf, driver, minute, valueOf } from '../world.fixture.ts';

const origin = 'https://app.example';

function openWorld(options: Partial<MemoryBackendOptions> = {}) {
  const world = createWorld({
    accounts: [ada({ factors: [] })],
    firstFactors: ['provider'],
    providerPage: `${origin}/provider?theme=dark`,
    ...options,
  });
  const { depart, complete } = redirectDriver(world.adapter);
  const leave = async (returnTo = `${origin}/signed-in`) => {
    const departure = valueOf(await depart('acme', returnTo));
    return departure.to === 'navigate' ? departure.url : '';
  };
  return { ...world, depart, complete, leave };
}

const changed = (address: string, change: (query: URLSearchParams) => void) => {
  const url = new URL(address);
  change(url.searchParams);
  return url.href;
};

describe('signing in at a provider', () => {
  test('lists two providers', () => {
    const { adapter } = openWorld();
    expect(present(adapter.firstFactor?.redirect).providers).toEqual([
      { id: 'acme', name: 'Acme ID' },
      { id: 'example', name: 'Example Account' },
    ]);
  });

  test('leads to the page of the host, with a state and the return URL', async () => {
    const { leave } = openWorld();
    const [first, second] = [new URL(await leave()), new URL(await leave())];
    expect(first.origin + first.pathname).toBe(`${origin}/provider`);
    expect(Object.fromEntries(first.searchParams)).toEqual({
      theme: 'dark',
      provider: 'acme',
      state: expect.any(String),
      redirect_uri: `${origin}/signed-in`,
    });
    expect(first.searchParams.get('state')).not.toBe(second.searchParams.get('state'));
  });

  test('signs in the person whom the provider names', async () => {
    const { backend, leave, complete, check } = openWorld();
    const returned = backend.returnFromProvider(await leave(), 'ada');
    expect(returned).toMatch(/^https:\/\/app\.example\/signed-in\?state=[^&]+&code=[^&]+$/);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(valueOf(await complete(returned))).toEqual({});
    expect(valueOf(await check())).toMatchObject({ status: 'complete', account: { id: 'ada' } });
  });

  test('is one step of two', async () => {
    const { backend, leave, complete, check } = openWorld({ accounts: [ada()] });
    await complete(backend.returnFromProvider(await leave(), 'ada'));
    const asked = valueOf(await check());
    expect(asked.status === 'factorsRequired' ? asked.factors.length : 0).toBe(4);
  });

  test('is refused at a provider that is not listed', async () => {
    const { depart } = openWorld();
    expect(failureOf(await depart('constructor')).code).toBe('refused');
  });
});

describe('the return', () => {
  test.each([
    ['another page of the host', `${origin}/orders?open=1`, `${origin}/orders?open=1`],
    ['a path', '/orders', `${origin}/orders`],
    ['a route in the fragment', '/#/orders', `${origin}/#/orders`],
    ['nothing', '', `${origin}/`],
    ['another origin', 'https://evil.example/', `${origin}/`],
    ['a second address', '//evil.example', `${origin}/`],
    ['a script', 'javascript:alert(1)', `${origin}/`],
  ])('(SEC-26) leads only to pages of the host: %s', async (_, returnTo, expected) => {
    const { leave } = openWorld();
    expect(new URL(await leave(returnTo)).searchParams.get('redirect_uri')).toBe(expected);
  });

  test('(SEC-26) is checked again on the page of the provider', async () => {
    const { backend, leave } = openWorld();
    const bent = changed(await leave(), (query) => query.set('redirect_uri', 'https://evil.example/'));
    expect(new URL(backend.returnFromProvider(bent, 'ada')).origin).toBe(origin);
  });
});

describe('a return does not sign in', () => {
  type Change = (query: URLSearchParams) => void;
  test.each<[string, Change, string]>([
    ['without a state', (query) => query.delete('state'), 'restart'],
    ['with a wrong state', (query) => query.set('state', 'state-1-00'), 'restart'],
    ['with a wrong code', (query) => query.set('code', 'code-1-00'), 'restart'],
    ['without a code', (query) => query.delete('code'), 'dismissed'],
    ['with an error of the provider', (query) => query.set('error', 'server_error'), 'refused'],
  ])('%s', async (_, change, code) => {
    const { backend, leave, complete, check } = openWorld();
    const returned = changed(backend.returnFromProvider(await leave(), 'ada'), change);
    expect(failureOf(await complete(returned)).code).toBe(code);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test.each([
    ['nothing', ''],
    ['no address', 'nonsense'],
    ['a script', 'javascript:alert(1)'],
    ['a page of another origin', 'https://evil.example/?state=a&code=b'],
    ['an endless address', `${origin}/?code=${'x'.repeat(9000)}`],
  ])('with %s', async (_, returned) => {
    const { complete, check } = openWorld();
    expect(failureOf(await complete(returned)).code).toBe('refused');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('after declining, and the same address serves no second time', async () => {
    const { backend, leave, complete, check } = openWorld();
    const returned = backend.returnFromProvider(await leave());
    expect(new URL(returned).searchParams.get('error')).toBe('access_denied');
    expect(failureOf(await complete(returned)).code).toBe('dismissed');
    expect(failureOf(await complete(returned)).code).toBe('restart');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('with a used return URL', async () => {
    const { backend, leave, complete, signOut, check } = openWorld();
    const returned = backend.returnFromProvider(await leave(), 'ada');
    valueOf(await complete(returned));
    await signOut();
    expect(failureOf(await complete(returned)).code).toBe('restart');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('with the code of a used return URL', async () => {
    const { backend, leave, complete } = openWorld();
    const used = new URL(backend.returnFromProvider(await leave(), 'ada'));
    valueOf(await complete(used.href));
    const next = backend.returnFromProvider(await leave(), 'ada');
    const bent = changed(next, (query) => query.set('code', used.searchParams.get('code') ?? ''));
    expect(failureOf(await complete(bent)).code).toBe('restart');
  });

  test('with the code of another provider', async () => {
    const { backend, depart, leave, complete } = openWorld();
    const other = valueOf(await depart('example', '/'));
    const foreign = backend.returnFromProvider(other.to === 'navigate' ? other.url : '', 'ada');
    const bent = changed(backend.returnFromProvider(await leave(), 'ada'), (query) =>
      query.set('code', new URL(foreign).searchParams.get('code') ?? ''),
    );
    expect(failureOf(await complete(bent)).code).toBe('restart');
  });

  test('in a browser that did not start the sign-in', async () => {
    const { backend, leave } = openWorld();
    const returned = backend.returnFromProvider(await leave(), 'ada');
    const elsewhere = createMemoryAdapter(backend);
    expect(failureOf(await redirectDriver(elsewhere).complete(returned)).code).toBe('restart');
    expect(valueOf(await driver(elsewhere).check())).toEqual({ status: 'signedOut' });
  });

  test('with an expired code', async () => {
    const { backend, leave, complete, pass } = openWorld();
    const returned = backend.returnFromProvider(await leave(), 'ada');
    pass(10 * minute);
    expect(failureOf(await complete(returned)).code).toBe('expired_code');
  });

  test('(SEC-4) to a blocked account, which looks like a missing one', async () => {
    const { backend, leave, complete } = openWorld();
    const returned = backend.returnFromProvider(await leave(), 'ada');
    backend.updateAccount('ada', { blocked: true });
    expect(failureOf(await complete(returned)).code).toBe('wrong_credentials');
  });
});

test('a reload at the provider loses nothing', async () => {
  const { backend } = openWorld();
  const browser = backend.openBrowser();
  const before = redirectDriver(createMemoryAdapter(backend, { browser }));
  const departure = valueOf(await before.depart('acme', '/'));
  const returned = backend.returnFromProvider(departure.to === 'navigate' ? departure.url : '', 'ada');
  const after = createMemoryAdapter(backend, { browser });
  valueOf(await redirectDriver(after).complete(returned));
  expect(valueOf(await driver(after).check()).status).toBe('complete');
});

describe('misuse throws an error that says what is wrong', () => {
  test('a provider without a page', () => {
    expect(() => createMemoryBackend({ accounts: [], firstFactors: ['provider'] })).toThrow(/providerPage/);
  });

  test.each(['/provider', 'javascript:alert(1)'])('a page that is not a full URL: %s', (providerPage) => {
    expect(() => createMemoryBackend({ accounts: [], providerPage })).toThrow(/not a whole address/);
  });

  test('a URL that the backend did not redirect to', () => {
    const { backend } = openWorld();
    expect(() => backend.returnFromProvider(`${origin}/provider`, 'ada')).toThrow(/redirect\.start/);
  });
});
