import { expect, test } from 'vitest';
import type { Failure } from './failure.ts';
import { failed, succeeded } from './result.ts';

test('succeeded carries the value it is given', () => {
  const value = { codes: ['a'] };
  const result = succeeded(value);
  expect(result).toEqual({ ok: true, value });
  expect(result.ok && result.value).toBe(value);
});

test('succeeded with nothing is a success without a value', () => {
  expect(succeeded()).toEqual({ ok: true, value: undefined });
});

test.each([[false], [0], [''], [null]])('succeeded keeps %j as a value', (value) => {
  expect(succeeded(value)).toEqual({ ok: true, value });
});

test('failed carries the failure as it is', () => {
  const failure: Failure = { code: 'wrong_code', attemptsLeft: 0 };
  expect(failed(failure)).toEqual({ ok: false, failure });
});
