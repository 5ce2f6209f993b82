import { afterEach, expect, test } from 'vitest';
import { takeReturned } from './take-returned.ts';

afterEach(() => window.history.replaceState(null, '', '/'));

test('(SEC-27) what came back leaves the address bar and the history entry, and is wrapped', () => {
  window.history.replaceState({ kept: true }, '', '/verify?userId=ada&secret=f00d#x');
  const returned = takeReturned('emailVerification');
  expect(window.location.href).toBe(`${window.location.origin}/verify`);
  expect(window.history.state).toEqual({ kept: true });
  expect(returned?.from).toBe('emailVerification');
  expect(returned?.address.open()).toBe(`${window.location.origin}/verify?userId=ada&secret=f00d#x`);
  expect(JSON.stringify(returned)).not.toContain('f00d');
});

test('called again it gives the same, as a module that is run twice needs', () => {
  window.history.replaceState(null, '', '/back?code=1&state=2');
  const returned = takeReturned('signIn');
  expect(returned).toBeDefined();
  expect(takeReturned('signIn')).toBe(returned);
});

test("the page's own names stay", () => {
  window.history.replaceState(null, '', '/back?next=%2Forders&code=1&state=2');
  expect(takeReturned('signIn', { keep: ['next'] })?.address.open()).toContain('code=1');
  expect(window.location.search).toBe('?next=%2Forders');
});

test('nothing came back', () => {
  window.history.replaceState(null, '', '/quiet?next=%2Forders');
  expect(takeReturned('signIn', { keep: ['next'] })).toBeUndefined();
  expect(window.location.search).toBe('?next=%2Forders');
});
