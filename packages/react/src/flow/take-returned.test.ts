import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import type { ReturnParameters } from '@mfa-flow/contract';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeReturned } from './take-returned.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

const adapter = createMemoryAdapter(
  createMemoryBackend({
    accounts: [],
    firstFactors: ['provider', 'emailLink'],
    providerPage: 'https://app.example/provider',
    signInLinkPage: 'https://app.example/link',
    emailVerificationPage: 'https://app.example/verify',
  }),
);

const at = (address: string) => window.history.replaceState({ kept: true }, '', address);

test('[ERR-40] (SEC-27) the returned parameters are removed from the address bar and the history entry, and redacted', () => {
  at('/verify?token=f00d');
  const returned = takeReturned('emailVerification', adapter);
  expect(window.location.href).toBe(`${window.location.origin}/verify`);
  expect(window.history.state).toEqual({ kept: true });
  expect(returned?.from).toBe('emailVerification');
  expect(returned?.address.reveal()).toBe(`${window.location.origin}/verify?token=f00d`);
  expect(JSON.stringify(returned)).not.toContain('f00d');
});

test('a second call returns the same, for a module that runs twice', () => {
  at('/back?code=1&state=2');
  const returned = takeReturned('signIn', adapter);
  expect(returned).toBeDefined();
  expect(takeReturned('signIn', adapter)).toBe(returned);
});

test('[ERR-40] a return for one port is not given to another, and a used one is not given again', () => {
  at('/back?code=1&state=2');
  const returned = takeReturned('signIn', adapter);
  expect(takeReturned('emailVerification', adapter)).toBeUndefined();
  expect(takeReturned('signIn', adapter)).toBe(returned);
  returned?.address.wipe();
  expect(takeReturned('signIn', adapter)).toBeUndefined();
});

test.each([null, undefined, {}, { firstFactor: { redirect: { returns: 'all' } } }, [{}], [null]])(
  '[ERR-33] a value that is not an adapter (%j) has no returns',
  (odd) => {
    at('/back?code=1&state=2');
    expect(takeReturned('signIn', odd as never)).toBeUndefined();
    expect(window.location.search).toBe('?code=1&state=2');
  },
);

test('[ERR-40] a fragment alone belongs to the page, whatever an adapter names', () => {
  at('/#/settings');
  expect(takeReturned('signIn', [{ query: [], fragment: true }])).toBeUndefined();
  expect(window.location.hash).toBe('#/settings');
});

describe('an address is a return only if it carries what the adapter names', () => {
  test.each([
    '/back?next=%2Forders',
    '/#/sign-in',
    '/?utm_source=mail#pricing',
    '/back?code=1',
    '/back?state=2',
    '/back?error=none#/sign-in',
    '/back?CODE=1&STATE=2',
    '/back#code=1&state=2',
    '/?',
    '/?&&=&',
  ])('[ERR-40] %s is not a return, and stays', (address) => {
    at(address);
    const before = window.location.href;
    expect(takeReturned('signIn', adapter)).toBeUndefined();
    expect(window.location.href).toBe(before);
  });

  test('[ERR-40] an adapter without such a port has no returns', () => {
    at('/back?code=1&state=2');
    expect(takeReturned('signIn', {})).toBeUndefined();
    expect(takeReturned('emailVerification', adapter)).toBeUndefined();
    expect(window.location.search).toBe('?code=1&state=2');
  });
});

describe('parameters of the page stay as they were written', () => {
  const magicLink: readonly ReturnParameters[] = [
    { query: ['preAuthSessionId'], optional: ['tenantId'], fragment: true },
  ];

  test.each([
    ['/back?next=%2Forders&code=1&state=2', '/back?next=%2Forders'],
    ['/back?a=b%20c&code=1&d=%7E&state=2&e', '/back?a=b%20c&d=%7E&e'],
    ['/back?code=1&state=2#/sign-in?tab=1', '/back#/sign-in?tab=1'],
    ['/back?code=1&code=3&state=2&next=1', '/back?next=1'],
    ['/back?%63ode=1&state=2', '/back'],
    ['/?code=1&state=2#/sign-in', '/#/sign-in'],
    ['/?error=access_denied&state=2#!/sign-in?code=3', '/#!/sign-in?code=3'],
  ])('[ERR-40] %s leaves %s', (address, left) => {
    at(address);
    const before = window.location.href;
    expect(takeReturned('signIn', adapter)?.address.reveal()).toBe(before);
    expect(window.location.href).toBe(window.location.origin + left);
  });

  test('[ERR-40] a fragment is removed only if it belongs to the return', () => {
    at('/back?preAuthSessionId=1&tenantId=public&next=1#link-code');
    expect(takeReturned('signIn', magicLink)?.address.reveal()).toContain('#link-code');
    expect(window.location.href).toBe(`${window.location.origin}/back?next=1`);
    at('/back?preAuthSessionId=1');
    expect(takeReturned('signIn', magicLink)).toBeUndefined();
  });
});

test('[ERR-35] a page that may not change its address signs in all the same', () => {
  at('/back?code=1&state=2');
  vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(takeReturned('signIn', adapter)?.address.reveal()).toContain('code=1');
});
