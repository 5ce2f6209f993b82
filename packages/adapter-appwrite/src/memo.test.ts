import { maskIdentifier } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { toFirstFactor, toPlaces } from './first-factor.ts';
import { fromMemo, toMemo } from './memo.ts';

const places = toPlaces('ada@example.com');
const owner = (identifier: string) => ({ id: '66f2a.1-c_0', identifier: maskIdentifier(identifier) });

describe('the memo', () => {
  test.each([
    ['a password', toFirstFactor(['password'], places, owner('ada@example.com')), '|66f2a.1-c_0|a@e'],
    [
      'a password with an odd address',
      toFirstFactor([], toPlaces('😀@bücher.example'), owner('😀@bücher.example')),
      '|66f2a.1-c_0|😀@b',
    ],
    ['an email', toFirstFactor(['email'], [], owner('ada@example.com')), 'email|66f2a.1-c_0|a@e'],
    ['a phone', toFirstFactor(['phone'], [], owner('+12065550123')), 'phone|66f2a.1-c_0|123'],
    ['a provider', toFirstFactor(['email'], [], { id: 'ada' }), 'email|ada|'],
    ['a server that names no account', toFirstFactor(['password'], places), '||a@e'],
    ['the same by email', toFirstFactor(['email'], []), 'email||'],
  ])('of %s survives being stored and read, and holds no whole address', (_, first, memo) => {
    expect(toMemo(first)).toBe(memo);
    expect(fromMemo(memo)).toEqual(first);
  });

  test.each([
    ['an id of another form', { used: 'phone', places: [], owner: { id: 'ada@example.com' } }, 'phone||'],
    ['an id that would be a memo', { used: 'email', places: [], owner: { id: '|ada|' } }, 'email||'],
    ['half an address', { used: 'email', places: [], owner: owner('@') }, 'email||'],
    ['nothing but that', { places: [], owner: { id: 'x'.repeat(37) } }, undefined],
  ] as const)('of %s keeps the parts that are still valid', (_, first, memo) => {
    expect(toMemo(first)).toBe(memo);
    expect(fromMemo(memo)?.used).toBe(memo?.slice(0, -2));
  });

  test('is absent where there is nothing to remember', () => {
    expect(toMemo({ places: [] })).toBeUndefined();
    expect(toMemo({ places: toPlaces(undefined, '+12065550123') })).toBeUndefined();
  });

  test('of a used first factor holds no destination for it', () => {
    const memo = toMemo(toFirstFactor(['email'], places, owner('ada@example.com')));
    expect(fromMemo(memo)?.places).toEqual([]);
  });

  test.each([
    undefined,
    '',
    'totp||',
    'recoveryCode||',
    'constructor',
    '{"used":"email"}',
    'ada@example.com',
    '|ada|ada@example.com',
    '|ada|a@',
    '|ada|@e',
    '|ada|a@e\n',
    '|ada|+12065550123',
    '|ada|1234',
    '|<script>|a@e',
    `|${'x'.repeat(37)}|a@e`,
    'email phone',
    'email|ada|a@e|pending',
    'x'.repeat(100_000),
  ])('[SEC-30] %j is not accepted as a memo', (memo) => {
    expect(fromMemo(memo)).toBeUndefined();
  });
});
