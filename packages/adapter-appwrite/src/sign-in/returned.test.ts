import { describe, expect, test } from 'vitest';
import { readReturned } from './returned.ts';

const secrets = { userId: 'ada', secret: 'f00d' };

describe('readReturned', () => {
  test.each([
    'https://app.example/sign-in?userId=ada&secret=f00d',
    'https://app.example/sign-in?tab=1&secret=f00d&userId=ada&expire=2026-11-21#top',
    '/sign-in?userId=ada&secret=f00d',
    '?userId=ada&secret=f00d',
  ])('finds what a link brought back in %s', (address) => {
    expect(readReturned(address)).toEqual(secrets);
  });

  test.each([
    '',
    'https://app.example/sign-in',
    'https://app.example/sign-in?userId=ada',
    'https://app.example/sign-in?userId=&secret=f00d',
    'https://app.example/sign-in?userId=ada&userId=eve&secret=f00d',
    'https://app.example/sign-in?userId=ada&secret=f00d&secret=beef',
    'https://app.example/sign-in#?userId=ada&secret=f00d',
    `https://app.example/sign-in?${'x'.repeat(5000)}&userId=ada&secret=f00d`,
  ])('finds nothing in %s', (address) => {
    expect(readReturned(address)).toBeUndefined();
  });

  test('an error is returned, whatever else the address holds', () => {
    const error = JSON.stringify({ type: 'user_blocked', code: 403 });
    expect(readReturned(`/x?userId=ada&secret=f00d&error=${encodeURIComponent(error)}`)).toEqual({
      error: { type: 'user_blocked', code: 403 },
    });
  });

  test('an error that is not JSON still counts as an error', () => {
    expect(readReturned('/x?error=access_denied')).toEqual({ error: undefined });
  });
});
