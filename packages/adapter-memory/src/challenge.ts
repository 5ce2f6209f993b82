import { acceptsCode } from './authenticator.ts';
import { spendCode } from './recovery-codes.ts';
import type { Settings } from './settings.ts';
import { checkSentCode } from './sent-codes.ts';
import type { SentCode, Verdict } from './sent-codes.ts';
import { isSent } from './way.ts';
import type { Way } from './way.ts';

/** A question put to one session about one way. */
export interface Challenge {
  readonly way: Way;
  readonly startedAt: number;
  /** Of a way that is sent: one per message, oldest first. */
  readonly codes: SentCode[];
  verified: boolean;
}

/** Judges an answer. A right recovery code is used up by it. */
export function judge(challenge: Challenge, code: string, settings: Settings): Verdict {
  const { way } = challenge;
  if (isSent(way)) return checkSentCode(challenge.codes, code, settings);
  if (settings.clock() >= challenge.startedAt + settings.limits.codeMs) return 'expired';
  const right =
    way.kind === 'authenticator'
      ? acceptsCode(way, code, settings)
      : spendCode(way, code, settings.recoveryCodes.format);
  return right ? 'right' : 'wrong';
}
