import { describe, expect, test } from 'vitest';
import { isAddress, sameAddress, tidyAddress } from './addresses.ts';

describe('an address that a message can be sent to', () => {
  test.each([
    ['email', 'a+b@example.com'],
    ['email', ' a@b '],
    ['email', 'user@bücher.example'],
    ['phone', '+12065550100'],
    ['phone', '+44 (7700) 900-123'],
  ] as const)('%s: %s', (kind, typed) => {
    expect(isAddress(kind, typed)).toBe(true);
  });

  test.each([
    ['email', ''],
    ['email', 'a@@b.example'],
    ['email', 'a@b.example,c@d.example'],
    ['email', 'a@b.example\r\nBcc: x@evil.example'],
    ['email', `${'a'.repeat(250)}@b.example`],
    ['phone', ''],
    ['phone', '07700 900123'],
    ['phone', '999'],
    ['phone', '+4477009001234567890'],
    ['phone', `+${'1'.repeat(300)}`],
  ] as const)('is refused: %s %j', (kind, typed) => {
    expect(isAddress(kind, typed)).toBe(false);
  });
});

test('an email address keeps its capitals, and is compared without them', () => {
  expect(tidyAddress('email', ' A.B@EXAMPLE.com ')).toBe('A.B@EXAMPLE.com');
  expect(sameAddress('email', ' A.B@EXAMPLE.com ', 'a.b@example.com')).toBe(true);
});

test('phone numbers are compared without spaces', () => {
  expect(sameAddress('phone', '+44 7700 900-123', '+447700900123')).toBe(true);
  expect(sameAddress('phone', '+447700900124', '+447700900123')).toBe(false);
});
