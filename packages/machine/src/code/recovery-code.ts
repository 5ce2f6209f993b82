import type { CodeFormat } from '@mfa-flow/contract';
import { problem, type ReadCode } from './code-problem.ts';
import { cut, withoutInvisibleMarks } from './plain-text.ts';

type TextFormat = Extract<CodeFormat, { alphabet: 'text' }>;

/** Six digits are a security code in the wrong field: recovery codes of this format have letters or more characters. */
const looksLikeSecurityCode = /^\d{6}$/;

/** Trims and drops invisible marks; case and hyphens change only if the backend says that they do not matter. */
export function readRecoveryCode(typed: string, format: TextFormat): ReadCode {
  const text = withoutInvisibleMarks(cut(typed)).trim();
  if (text === '') return problem('empty');
  if (looksLikeSecurityCode.test(text)) return problem('securityCode');
  if (/\s/u.test(text)) return problem('severalCodes');
  if (format.ignore === undefined) return { ok: true, code: text };
  const code = format.ignore === 'caseAndHyphens' ? text.replace(/\p{Pd}/gu, '') : text;
  return { ok: true, code: code.toLowerCase() };
}
