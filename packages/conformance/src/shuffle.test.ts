import { expect, test } from 'vitest';
import { anySeed, shuffled } from './shuffle.ts';

const entries = Array.from({ length: 50 }, (_, index) => index);

test('the same seed gives the same order', () => {
  expect(shuffled(entries, 7)).toEqual(shuffled(entries, 7));
});

test('another seed gives another order', () => {
  expect(shuffled(entries, 7)).not.toEqual(shuffled(entries, 8));
});

test('every element is kept exactly once', () => {
  for (const seed of [0, 1, -1, 12_345, Number.MAX_SAFE_INTEGER]) {
    expect(shuffled(entries, seed).toSorted((one, other) => one - other)).toEqual(entries);
  }
});

test('the order differs from the input', () => {
  expect(shuffled(entries, 7)).not.toEqual(entries);
});

test('a random seed is short enough to be typed', () => {
  for (let tries = 0; tries < 100; tries += 1) expect(String(anySeed())).toMatch(/^\d{1,5}$/);
});
