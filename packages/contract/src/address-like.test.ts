import { expect, test } from 'vitest';
import { isAddressLike, plainAddress } from './index.ts';

test.each([
  'ada@example.com',
  'Ada (ada@example.com)',
  'ada @ example.com',
  'ada at example.com',
  'Ada AT Example DOT com',
  'ada[at]example[dot]com',
  'ada (at) example (dot) com',
  'ada@localhost',
  '+44 7700 900123',
  '(206) 555-0101',
])('"%s" reads as an address', (text) => expect(isAddressLike(text)).toBe(true));

test.each([
  'Ada',
  'Ada Lovelace',
  'Ada at work',
  'Ada @ Acme',
  'J. R. Hartley',
  'ada.lovelace',
  'Agent 007',
  '',
])('"%s" does not', (text) => expect(isAddressLike(text)).toBe(false));

test('an address is the same however it is written', () => {
  const written = ['Ada at example.com', 'ada [at] example [dot] com', 'ada @ example . com'];
  expect(written.map(plainAddress)).toEqual(written.map(() => 'ada@example.com'));
});

test('reads a long text in no time', () => {
  expect(isAddressLike(`${' at '.repeat(100_000)}`)).toBe(false);
});
