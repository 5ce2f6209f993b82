import { acceptsCode } from './authenticator.ts';
import { spendCode } from './recovery-codes.ts';
import type { Settings } from '../settings.ts';
import { checkSentCode } from './sent-codes.ts';
import type { SentCode, Verdict } from './sent-codes.ts';
import { isSent } from '../accounts/factor.ts';
import type { StoredFactor } from '../accounts/factor.ts';

/** A question put to one session about one factor. */
export interface Challenge {
  readonly factor: StoredFactor;
  readonly startedAt: number;
  /** Of a factor that is sent: one per message, oldest first. */
  readonly codes: SentCode[];
  verified: boolean;
}

/** Checks an answer. A right recovery code is used up by it. */
export function checkAnswer(challenge: Challenge, code: string, settings: Settings): Verdict {
  const { factor } = challenge;
  if (isSent(factor)) return checkSentCode(challenge.codes, code, settings);
  if (settings.clock() >= challenge.startedAt + settings.limits.codeMs) return 'expired';
  const right =
    factor.kind === 'authenticator'
      ? acceptsCode(factor.apps, code, settings)
      : spendCode(factor, code, settings.recoveryCodes.format);
  return right ? 'right' : 'wrong';
}
