import { describe, expect, test } from 'vitest';
import { returnUrl } from './return-url.ts';

const home = 'https://app.example/sign-in?from=home';

describe('[SEC-26] an address that is not on the own pages leads home', () => {
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

  test('nothing asked for', () => {
    expect(returnUrl(undefined, home)).toBe(home);
  });
});

describe('an address on the own pages is used', () => {
  test.each([
    ['IN-138', '/', 'https://app.example/'],
    ['IN-139', '/ok?next=https://evil.example#x', 'https://app.example/ok?next=https://evil.example#x'],
    ['IN-140', '/日本/ä?q=1', 'https://app.example/%E6%97%A5%E6%9C%AC/%C3%A4?q=1'],
    ['absolute', 'https://app.example/ok', 'https://app.example/ok'],
  ])('[%s] %s', (_, asked, url) => {
    expect(new URL(returnUrl(asked, home)).href).toBe(url);
  });
});

test('[IN-136] the page for signing in is no place to come back to', () => {
  const options = { signInPath: '/sign-in' };
  expect(returnUrl('/sign-in?next=/sign-in', home, options)).toBe(home);
  expect(returnUrl('/x/../sign-in', home, options)).toBe(home);
  expect(returnUrl('/sign-in-help', home, options)).toBe('https://app.example/sign-in-help');
});

describe('other origins', () => {
  const options = { origins: ['https://admin.example'] };

  test('are led to where they are listed, exactly', () => {
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
  ])('%s is not one', (asked) => {
    expect(returnUrl(asked, home, options)).toBe(home);
  });
});

test('what comes out is itself a place to come back to', () => {
  for (const asked of ['/', '/ok?next=https://evil.example#x', '/日本/ä?q=1', '/a/../b', '/a b']) {
    const once = returnUrl(asked, home);
    expect(returnUrl(once, home)).toBe(once);
  }
});
