import { describe, expect, test } from 'vitest';
import { readName } from './read-name.ts';

describe('a name that was typed', () => {
  test.each([
    ['  Work \t phone\n', 'Work phone'],
    ['Tab\u200Blet', 'Tablet'],
    ['a\uD83D', 'a'],
    ['\u202Eenohp', 'enohp'],
    ['👩‍💻', '👩‍💻'],
    ['טלפון', 'טלפון'],
    ['<b>1</b>', '<b>1</b>'],
  ])('%j becomes %j', (typed, name) => {
    expect(readName(typed, 60)).toEqual({ ok: true, name });
  });

  test.each(['', ' ', '\u00A0', '\u2800\u2800', '\u3164', '\u0301', '\u200F', '\u200D', '\uD83D'])(
    '%j shows nothing',
    (typed) => {
      expect(readName(typed, 60)).toEqual({ ok: false, problem: 'missing' });
    },
  );

  test('an emoji counts as one', () => {
    expect(readName('🙂'.repeat(60), 60).ok).toBe(true);
    expect(readName('🙂'.repeat(61), 60)).toEqual({ ok: false, problem: 'tooLong' });
  });
});
