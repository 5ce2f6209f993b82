import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnUrl } from './return-url.ts';

const home = 'https://app.example/sign-in?from=home';

describe('[SEC-26] a URL outside the own origin falls back to the default', () => {
  test.each<[string, unknown]>([
    ['IN-112', '//evil.example'],
    ['IN-113', '/\\evil.example'],
    ['IN-114', '\\\\evil.example'],
    ['IN-115', '///evil.example'],
    ['IN-116', '/\t/evil.example'],
    ['IN-117', 'https:evil.example'],
    ['IN-118', 'http:/evil.example'],
    ['IN-119', '..//evil.example'],
    ['IN-120', '/..//evil.example'],
    ['IN-121', '/./%2e%2e//evil.example'],
    ['IN-122', 'https://app.example//evil.example'],
    ['IN-123', 'https://app.example@evil.example'],
    ['IN-124', 'https://app.example.evil.example'],
    ['IN-125', 'https://app.example%2eevil.example'],
    ['IN-126', 'https://аpp.example'],
    ['IN-127', 'JaVaScRiPt:alert(1)'],
    ['IN-128', 'java\nscript:alert(1)'],
    ['IN-129', '\u0001javascript:alert(1)'],
    ['IN-130', 'data:text/html,x'],
    ['IN-131', 'blob:https://app.example/1'],
    ['IN-132', '/%2F%2Fevil.example'],
    ['IN-133', '/%5Cevil.example'],
    ['IN-134', '/a\u0000b'],
    ['IN-135', ' /ok'],
    ['IN-137', ''],
    ['IN-137', `/${'a'.repeat(10_000)}`],
    ['IN-137', ['/ok']],
    ['IN-137', { toString: () => '/ok' }],
    ['IN-137', 42],
    ['IN-137', null],
    ['another port', 'https://app.example:8443/ok'],
    ['no encryption', 'http://app.example/ok'],
    ['user info', 'https://user:secret@app.example/ok'],
  ])('[%s] %j', (_, asked) => {
    expect(returnUrl(asked, home)).toBe(home);
  });

  test('no return URL', () => {
    expect(returnUrl(undefined, home)).toBe(home);
  });
});

describe('a URL on the own origin is used', () => {
  test.each([
    ['IN-138', '/', 'https://app.example/'],
    ['IN-139', '/ok?next=https://evil.example#x', 'https://app.example/ok?next=https://evil.example#x'],
    ['IN-140', '/日本/ä?q=1', 'https://app.example/%E6%97%A5%E6%9C%AC/%C3%A4?q=1'],
    ['absolute', 'https://app.example/ok', 'https://app.example/ok'],
  ])('[%s] %s', (_, asked, url) => {
    expect(new URL(returnUrl(asked, home)).href).toBe(url);
  });
});

test('[IN-136] the sign-in page is not a return URL', () => {
  const options = { signInPath: '/sign-in' };
  expect(returnUrl('/sign-in?next=/sign-in', home, options)).toBe(home);
  expect(returnUrl('/x/../sign-in', home, options)).toBe(home);
  expect(returnUrl('/sign-in-help', home, options)).toBe('https://app.example/sign-in-help');
});

describe('the sign-in page is not a return URL, however it is written', () => {
  const options = { signInPath: '/sign-in' };

  test.each([
    '/sign-in',
    '/sign-in/',
    '/SIGN-IN',
    '/%73ign-in',
    '/%2573ign-in',
    '/sign-in;x=1',
    '/;x/sign-in',
    '/./sign-in',
    '/x/../sign-in',
    '/x/%252e%252e/sign-in',
    '/sign-in%2F',
    '/sign-in%252F',
    '/sign-in%255C',
    '/sign-in.',
    '/sign-in%20',
    '/sign-in%00.html',
    '/sign-in%3Fx',
    '/sign-in%2523x',
    '/sign-in//',
    '/sign-in/?next=/orders',
    '/sign-in/#orders',
    '/ſign-in',
    '/sign-in/%E0%A4%A/..',
    'https://app.example/Sign-In/',
  ])('[IN-136] %s', (asked) => {
    expect(returnUrl(asked, home, options)).toBe(home);
    for (const signInPath of ['/sign-in/', '/Sign-In', '/sign-in?from=mail', 'sign-in'])
      expect(returnUrl(asked, home, { signInPath })).toBe(home);
  });

  test.each([
    '/sign-in-help',
    '/sign-in/help',
    '/sign',
    '/orders;sign-in',
    '/?next=/sign-in',
    '/#/sign-in',
    '/',
  ])('[IN-136] %s is another page', (asked) => {
    expect(returnUrl(asked, home, options)).toBe(`https://app.example${asked}`);
  });

  test('[SEC-26] with any characters encoded, any number of times, in any case, with anything that servers drop', () => {
    const escape = (character: string) => `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
    const encode = (text: string, times: number): string =>
      times === 0 ? text : encode(text.replace(/^%|^[^%]$/, escape), times - 1);
    const written = (character: string) =>
      fc
        .tuple(fc.boolean(), fc.nat(4))
        .map(([upper, times]) => encode(upper ? character.toUpperCase() : character, times));
    const name = fc.tuple(...Array.from('sign-in', written)).map((characters) => characters.join(''));
    const before = fc.array(fc.constantFrom('/.', '/%2e', '/;v=1', '/x/..', '/%252e'), { maxLength: 3 });
    const behind = fc.array(fc.constantFrom('/', '%20', ';v', '/./', '%252F', '/x/..', '/;'), {
      maxLength: 3,
    });
    const dot = fc.constantFrom('', '.', '%2E', '...');
    const rest = fc.constantFrom('', '?', '?next=/orders', '#', '#/orders', '?a#b');
    fc.assert(
      fc.property(before, name, dot, behind, rest, (front, page, dots, back, query) => {
        const asked = `${front.join('')}/${page}${dots}${back.join('')}${query}`;
        expect(returnUrl(asked, home, options)).toBe(home);
      }),
      { numRuns: 2_000 },
    );
  });

  test('[SEC-26] any input gives the default or a page of the same origin that is not the sign-in page', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      'sign-in',
      'SIGN-IN',
      '%2f',
      '%25',
      '%',
      ';',
      '?',
      '#',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }), (pieces) => {
        const url = returnUrl(pieces.join(''), home, options);
        if (url === home) return;
        expect(new URL(url).origin).toBe('https://app.example');
        expect(new URL(url).pathname).not.toMatch(/^\/+sign-in\/*$/i);
        expect(returnUrl(url, home, options)).toBe(url);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the page for signing in is a route in the fragment', () => {
  const signInPath = '/#/sign-in';

  test.each(['/#/orders', '/#/orders?open=1', '/#/orders/sign-in', '/#/', '/', '/?next=%23/sign-in#/orders'])(
    '[IN-136] %s is another page, and keeps its route',
    (asked) => {
      expect(returnUrl(asked, home, { signInPath })).toBe(`https://app.example${asked}`);
    },
  );

  test.each([
    '/#/sign-in',
    '/#/Sign-In/',
    '/#sign-in',
    '/#!/sign-in',
    '/#/%73ign-in',
    '/#/sign-in?next=/orders',
    '/#/x/../sign-in',
    '/?next=1#/sign-in#top',
    'https://app.example/#/sign-in',
  ])('[IN-136] %s is not', (asked) => {
    for (const written of [signInPath, '#/sign-in', '/#!/sign-in'])
      expect(returnUrl(asked, home, { signInPath: written })).toBe(home);
  });

  test('[IN-136] the first route is the page without one', () => {
    for (const asked of ['/', '/#', '/#/', '/#!/'])
      expect(returnUrl(asked, home, { signInPath: '/#/' })).toBe(home);
    expect(returnUrl('/#/orders', home, { signInPath: '/#/' })).toBe('https://app.example/#/orders');
  });

  test('[IN-136] the same route of another page is another page', () => {
    expect(returnUrl('/admin/#/sign-in', home, { signInPath })).toBe('https://app.example/admin/#/sign-in');
  });
});

test('[SEC-26] a route in the fragment is kept, in what is asked for and in the default', () => {
  expect(returnUrl('/#/orders?open=1', home)).toBe('https://app.example/#/orders?open=1');
  expect(returnUrl('//evil.example/#/orders', 'https://app.example/#/')).toBe('https://app.example/#/');
});

describe('other origins', () => {
  const options = { origins: ['https://admin.example'] };

  test('are allowed if they are listed exactly', () => {
    expect(returnUrl('https://admin.example/users?open=1', home, options)).toBe(
      'https://admin.example/users?open=1',
    );
  });

  test.each([
    'https://admin.example.evil.example/',
    'https://admin.example@evil.example/',
    'https://admin.example//evil.example',
    'https://admin.example:8443/',
    'http://admin.example/',
  ])('%s is not allowed', (asked) => {
    expect(returnUrl(asked, home, options)).toBe(home);
  });
});

test('the result is itself a valid return URL', () => {
  for (const asked of ['/', '/ok?next=https://evil.example#x', '/日本/ä?q=1', '/a/../b', '/a b']) {
    const once = returnUrl(asked, home);
    expect(returnUrl(once, home)).toBe(once);
  }
});
