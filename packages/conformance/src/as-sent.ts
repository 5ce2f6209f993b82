import type { Challenge, CodeFormat, Factor } from '@mfa-flow/contract';
import { must } from './violation.ts';

const sixDigits: CodeFormat = { alphabet: 'digits', length: 6 };

/** The format that the flow goes by: that of the challenge, else that of the factor, else the default of the contract. */
export function formatOf({ code, kind }: Pick<Factor, 'code' | 'kind'>, challenge?: Challenge): CodeFormat {
  const sent = challenge?.delivery === 'sent' ? challenge.code : undefined;
  return sent ?? code ?? (kind === 'recoveryCode' ? { alphabet: 'text' } : sixDigits);
}

/** For a code that belongs to no factor yet. */
export const formatOfSent = ({ code }: { readonly code?: CodeFormat }): CodeFormat => code ?? sixDigits;

const hyphens = /[\p{Pd}\u2212]/gu;

/**
 * A code as the flow sends it once it has tidied what was typed, and not as it was printed: digits without what stands
 * between them, a text without what its format ignores.
 */
export function asSent(code: string, format: CodeFormat): string {
  if (format.alphabet === 'digits') return code.replaceAll(/[\s\p{Pd}\u2212]/gu, '');
  const text = joined(code, format);
  if (format.ignore === undefined) return text;
  return (format.ignore === 'case' ? text : text.replaceAll(hyphens, '')).toLowerCase();
}

/** Whoever types the code out has to get past the flow, which refuses what cannot be a code of its format. */
export function mustBeSendable(code: string, format: CodeFormat): void {
  if (format.alphabet === 'digits') {
    const fits = new RegExp(`^[0-9]{${format.length}}$`).test(asSent(code, format));
    return must(fits, 'The code looks as `code` says (default: six digits).', {
      format,
      length: code.length,
    });
  }
  const text = joined(code, format);
  const isOneWord = /^\S+$/u.test(text) && code.length <= longestInput;
  must(isOneWord, 'The flow can send the code: it is one word, or groups of a format that ignores hyphens.', {
    format,
    length: code.length,
  });
  const asked = 'A text of six digits is the code of another factor to the flow, which does not send it.';
  must(!/^\d{6}$/.test(text), asked, { format });
}

/** The flow cuts what is longer. */
const longestInput = 1_000;

/** Of a code in groups the flow drops the spaces too, as people write them in place of hyphens. */
function joined(code: string, { ignore }: Extract<CodeFormat, { alphabet: 'text' }>): string {
  const words = code.trim().split(/\s+/u);
  const isGrouped = ignore === 'caseAndHyphens' && words.every((word) => word.length <= 6);
  return isGrouped ? words.join('') : code.trim();
}
