import { problem, type ReadCode } from './code-problem.ts';
import { cut, withAsciiDigits, withoutFullWidth, withoutInvisibleMarks } from './plain-text.ts';

const separators = /[\s\p{Pd}\u2212]/gu;
const digitsOnly = /^\d+$/;

/** One space or dash between the groups of a code. */
const oneSeparator = /^[\s\p{Pd}\u2212]$/u;

/** Digits separated by at most one space or dash, touching no letter: `123-456` of `Code: 123-456.` */
function digitGroups(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const continues = end !== -1 && oneSeparator.test(text.slice(end, index));
    if (!digitsOnly.test(word)) {
      end = -1;
      continue;
    }
    if (continues) groups.at(-1)?.push(word);
    else groups.push([word]);
    end = index + word.length;
  }
  return groups;
}

/** The codes that a message holds, each once: as a run of exactly so many digits, or as one that is written in groups. */
function codesIn(text: string, length: number): Set<string> {
  const found = digitGroups(text).flatMap((groups) => {
    const whole = groups.filter((group) => group.length === length);
    const joined = groups.join('');
    return whole.length > 0 || joined.length !== length ? whole : [joined];
  });
  return new Set(found);
}

/**
 * Finds the code in what was typed, pasted or dictated: digits of any script, with spaces and dashes between them,
 * or a whole message that holds one code. Never through a number: leading zeros are part of a code.
 */
export function readSecurityCode(typed: string, length: number): ReadCode {
  const text = withAsciiDigits(withoutFullWidth(withoutInvisibleMarks(cut(typed))));
  const joined = text.replace(separators, '');
  if (joined === '') return problem('empty');
  if (digitsOnly.test(joined) && joined.length === length) return { ok: true, code: joined };
  const [only, second] = codesIn(text, length);
  if (second !== undefined) return problem('severalCodes');
  if (only !== undefined) return { ok: true, code: only };
  return problem(digitsOnly.test(joined) ? 'wrongLength' : 'notACode');
}
