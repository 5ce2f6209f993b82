import type { CodeFormat } from '@mfa-flow/contract';
import { problem, type ReadCode } from './code-problem.ts';
import { cut, withAsciiDigits, withoutFullWidth, withoutInvisibleMarks } from './plain-text.ts';

type TextFormat = Extract<CodeFormat, { alphabet: 'text' }>;

/** Six digits are a security code in the wrong field: recovery codes of this format have letters or more characters. */
const looksLikeSecurityCode = /^\d{6}$/;

/** A longer run between two spaces is a code of its own, not a group within one. */
const longestGroup = 6;

/** One code in groups: where hyphens do not matter, neither do the spaces that people write in their place. */
const isGrouped = (words: readonly string[], { ignore }: TextFormat): boolean =>
  ignore === 'caseAndHyphens' && words.every((word) => word.length <= longestGroup);

/**
 * Trims, and drops invisible marks and full-width forms; case, hyphens and groups change only if the backend says that
 * they do not matter.
 */
export function readRecoveryCode(typed: string, format: TextFormat): ReadCode {
  const text = withAsciiDigits(withoutFullWidth(withoutInvisibleMarks(cut(typed)))).trim();
  if (text === '') return problem('empty');
  const words = text.split(/\s+/u);
  if (words.length > 1 && !isGrouped(words, format)) return problem('severalCodes');
  const joined = words.join('');
  if (looksLikeSecurityCode.test(joined)) return problem('securityCode');
  if (format.ignore === undefined) return { ok: true, code: joined };
  const code = format.ignore === 'caseAndHyphens' ? joined.replace(/[\p{Pd}\u2212]/gu, '') : joined;
  return { ok: true, code: code.toLowerCase() };
}
