import type { CodeFormat, Factor } from '@mfa-flow/contract';
import type { ReadCode } from './code-problem.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { readSecurityCode } from './security-code.ts';

const sixDigits: CodeFormat = { alphabet: 'digits', length: 6 };

export const formatOf = (factor: Factor): CodeFormat =>
  factor.code ?? (factor.kind === 'recoveryCode' ? { alphabet: 'text' } : sixDigits);

export function readCode(typed: string, format: CodeFormat): ReadCode {
  return format.alphabet === 'digits'
    ? readSecurityCode(typed, format.length)
    : readRecoveryCode(typed, format);
}
