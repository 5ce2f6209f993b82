import { describe, expect, test } from 'vitest';
import { ownerOf } from './account.ts';
import type { SignIn } from './account.ts';
import type { MfaInfo } from './vendor/mfa-info.ts';

const info = (identifiers: MfaInfo['identifiers']): MfaInfo => ({
  next: [],
  ready: new Set(),
  allowedToSetUp: new Set(),
  addresses: { email: [], phone: [] },
  identifiers,
});

const matchOf = (identifiers: MfaInfo['identifiers'], typed: string, signIn?: SignIn['factorId']) =>
  ownerOf({
    id: 'ada',
    info: info(identifiers),
    firstFactor: undefined,
    typed,
    signIn: signIn && { factorId: signIn, identifier: typed },
    offered: ['emailpassword', 'otp-email', 'otp-phone'],
  }).identifierMatches;

const emails = { emailpassword: ['ada@example.com'], 'otp-email': ['home@example.com'] };

describe('[SEC-36] what was typed to sign in on this page', () => {
  test.each([
    ['a password', 'ada@example.com', 'emailpassword', true],
    ['a password, in capitals and with space', ' Ada@Example.COM ', 'emailpassword', true],
    ['a password, with the address of the second step', 'home@example.com', 'emailpassword', false],
    ['a password, with another address', 'eve@example.com', 'emailpassword', false],
    ['a code, to the address of the password', 'ada@example.com', 'otp-email', false],
    ['an address that servers may write in another way', 'ädä@example.com', 'emailpassword', undefined],
  ] as const)('%s', (_, typed, signIn, matches) => {
    expect(matchOf(emails, typed, signIn)).toBe(matches);
  });

  test.each([
    ['+44 20 7946 0958', true],
    ['+44 (0)20 7946 0958', undefined],
    ['+44 20 7946 0123', false],
  ])('a code, to %s', (typed, matches) => {
    expect(matchOf({ 'otp-phone': ['+442079460958'] }, typed, 'otp-phone')).toBe(matches);
  });

  test('nothing is said where the server tells nothing of that way', () => {
    expect(matchOf({}, 'ada@example.com', 'emailpassword')).toBeUndefined();
  });

  test('somebody without a password did not sign in with one', () => {
    expect(matchOf({ emailpassword: [] }, 'ada@example.com', 'emailpassword')).toBe(false);
  });
});

describe('[SEC-36] what was typed elsewhere', () => {
  test.each([
    [
      'theirs by every factor',
      { emailpassword: ['ada@example.com'], 'otp-email': ['ada@example.com'] },
      true,
    ],
    ['theirs by one of two factors', emails, undefined],
    ['nobody’s', { emailpassword: ['eve@example.com'], 'otp-email': [] }, undefined],
  ])('%s', (_, identifiers, matches) => {
    expect(matchOf(identifiers, 'ada@example.com')).toBe(matches);
  });
});
