import { describe, expect, test } from 'vitest';
import { toFirstFactor, toPlaces } from './first-factor.ts';
import { fromMemo, toMemo } from './memo.ts';

const places = toPlaces('ada@example.com');

describe('the memo', () => {
  test.each([
    ['a password', toFirstFactor(['password'], places), 'a@e'],
    ['a password with an odd address', toFirstFactor([], toPlaces('😀@bücher.example')), '😀@b'],
    ['an email', toFirstFactor(['email'], []), 'email'],
    ['a phone', toFirstFactor(['phone'], []), 'phone'],
  ])('of %s comes back as it went, without a whole address', (_, first, memo) => {
    expect(toMemo(first)).toBe(memo);
    expect(fromMemo(memo)).toEqual(first);
  });

  test('is absent where there is nothing to remember', () => {
    expect(toMemo({ places: [] })).toBeUndefined();
    expect(toMemo({ places: toPlaces(undefined, '+12065550123') })).toBeUndefined();
  });

  test('of a way that is used up does not tell where it is', () => {
    expect(toMemo(toFirstFactor(['email'], places))).toBe('email');
  });

  test.each([
    undefined,
    '',
    'totp',
    'recoveryCode',
    'constructor',
    '{"used":"email"}',
    'ada@example.com',
    'a@',
    '@e',
    'a@e\n',
    'email phone',
    'x'.repeat(100_000),
  ])('[SEC-30] %j is none of ours', (memo) => {
    expect(fromMemo(memo)).toBeUndefined();
  });
});
