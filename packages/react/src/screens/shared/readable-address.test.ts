import { describe, expect, test } from 'vitest';
import { readableAddress } from './readable-address.ts';

describe('an address that was typed a moment ago', () => {
  test.each([
    ['+12025550123', '+1 202 555 0123'],
    ['+447700900123', '+44 770 090 0123'],
    ['+35312345678', '+353 123 456 78'],
    ['+4930123456', '+49 301 234 56'],
    ['+79161234567', '+7 916 123 4567'],
    ['+99812345', '+998 123 45'],
    ['ada@example.com', 'ada@example.com'],
    ['+ada@example.com', '+ada@example.com'],
  ])('%s is shown as %s', (address, shown) => {
    expect(readableAddress(address).replaceAll('\u00A0', ' ')).toBe(shown);
  });
});
