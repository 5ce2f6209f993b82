import { problem, type ReadCode } from './code-problem.ts';
import { cut, withAsciiDigits, withoutInvisibleMarks } from './plain-text.ts';

const separators = /[\s\p{Pd}\u2212]/gu;
const digitsOnly = /^\d+$/;

/** Runs of exactly so many digits that touch no other letter or digit. */
function standAloneRuns(text: string, length: number): Set<string> {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u);
  return new Set(words.filter((word) => word.length === length && digitsOnly.test(word)));
}

/**
 * Finds the code in what was typed, pasted or dictated: digits of any script, with spaces and dashes between them,
 * or a whole message that holds one code. Never through a number: leading zeros are part of a code.
 */
export function readSecurityCode(typed: string, length: number): ReadCode {
  const text = withAsciiDigits(withoutInvisibleMarks(cut(typed)));
  const joined = text.replace(separators, '');
  if (joined === '') return problem('empty');
  if (digitsOnly.test(joined) && joined.length === length) return { ok: true, code: joined };
  const [only, second] = standAloneRuns(text, length);
  if (second !== undefined) return problem('severalCodes');
  if (only !== undefined) return { ok: true, code: only };
  return problem(digitsOnly.test(joined) ? 'wrongLength' : 'notACode');
}
