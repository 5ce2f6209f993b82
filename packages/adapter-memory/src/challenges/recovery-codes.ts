import type { CodeFormat } from '@mfa-flow/contract';
import { randomHex } from '../random.ts';
import type { Settings } from '../settings.ts';
import type { RecoveryFactor } from '../accounts/factor.ts';

export const createRecoveryCodes = ({ random, recoveryCodes }: Settings): readonly string[] =>
  Array.from({ length: recoveryCodes.count }, () => randomHex(random, 10));

/** Uses a code up. Whether there was such a code to use. */
export function spendCode(factor: RecoveryFactor, typed: string, format: CodeFormat): boolean {
  const wanted = significant(typed, format);
  const code = [...factor.codes].find((kept) => significant(kept, format) === wanted);
  return code !== undefined && factor.codes.delete(code);
}

/** A code without what its format ignores. Look-alikes (0 and O, 1 and l) stay apart. */
function significant(code: string, format: CodeFormat): string {
  if (format.alphabet === 'digits' || format.ignore === undefined) return code;
  const oneCase = code.toLowerCase();
  return format.ignore === 'case' ? oneCase : oneCase.replaceAll('-', '');
}
