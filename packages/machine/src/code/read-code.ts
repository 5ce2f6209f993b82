import type { CodeFormat, Factor } from '@mfa-flow/contract';
import type { ReadCode } from './code-problem.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { readSecurityCode } from './security-code.ts';

const sixDigits: CodeFormat = { alphabet: 'digits', length: 6 };
const anyText: CodeFormat = { alphabet: 'text' };

/** The format of a code: from the challenge, else from the factor, else the usual one. */
export const formatOf = (factor: Factor, challenge: { readonly code?: CodeFormat } = {}): CodeFormat =>
  challenge.code ?? factor.code ?? (factor.kind === 'recoveryCode' ? anyText : sixDigits);

export function readCode(typed: string, format: CodeFormat): ReadCode {
  return format.alphabet === 'digits'
    ? readSecurityCode(typed, format.length)
    : readRecoveryCode(typed, format);
}
