import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmail } from '../address/read-email.ts';
import { readPhone } from '../address/read-phone.ts';
import { readCode } from './read-code.ts';

/** Longer input is cut. */
const longest = 1_000;

const readers = {
  'a security code': (text: string) => readCode(text, { alphabet: 'digits', length: 6 }),
  'a recovery code': (text: string) => readCode(text, { alphabet: 'text', ignore: 'caseAndHyphens' }),
  'an email address': readEmail,
  'a phone number': (text: string) => readPhone(text, { defaultCountry: '+44' }),
};

/** Pieces that the patterns stop at: digits of several scripts, marks, separators, signs, and whatever else. */
const piece = fc.oneof(
  fc.constantFrom(
    '1',
    '٣',
    '３',
    ' ',
    '\u00A0',
    '\u200B',
    '-',
    '(',
    '(0',
    ')',
    '+',
    ';',
    ',',
    '@',
    '.',
    '\n',
    'x',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
);
const huge = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: longest, max: 20_000 }))
  .map(([pieces, length]) => pieces.join('').repeat(length).slice(0, length));

/** Inputs that can cause backtracking in a pattern. */
const runs = [' ', '1', '\u200B', '-', '(', '( ', '(0', '1 ', '1,', '1;', '+', '@', '.', 'e'];

describe.each(Object.entries(readers))('reading %s', (_, read) => {
  test('[SEC-31] looks at the first 1,000 characters, whatever comes after them', () => {
    fc.assert(
      fc.property(huge, fc.string({ maxLength: 50 }), (text, more) => {
        expect(read(text + more)).toEqual(read(text.slice(0, longest)));
      }),
    );
  });

  test.each(runs)('[SEC-31] takes linear time for a repeated %j', (run) => {
    const take = (length: number) => quickestOf(5, () => read(`1${run.repeat(length / run.length)}x`));
    take(longest - 2); // Compiles the patterns.
    const [part, whole] = [take(longest / 5), take(longest - 2)];
    // Linear: five times the length takes five times the time; with backtracking it takes twenty-five times.
    expect(whole).toBeLessThan(Math.max(part, 0.01) * 12);
  });
});

/** The work itself, without what a busy machine does in between. */
function quickestOf(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...taken);
}
