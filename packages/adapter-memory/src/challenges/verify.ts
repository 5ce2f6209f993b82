import { failed, succeeded } from '@mfa-flow/contract';
import type { Answer, Failure, Result, Verified } from '@mfa-flow/contract';
import { factorKey } from '../accounts/account.ts';
import type { Attempts } from './attempts.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { checkAnswer } from './challenge.ts';
import type { Challenges } from './challenges.ts';
import { recordProof } from '../accounts/proof.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly challenges: Challenges;
}

export type Verify = (browser: MemoryBrowser, handle: string, answer: Answer) => Result<Verified, Failure>;

/** Answers a challenge: counts a wrong answer, and lets a right one raise the session by one level. */
export function createVerify({ settings, sessions, attempts, challenges }: Parts): Verify {
  return (browser, handle, answer) => {
    const found = challenges.find(browser, handle);
    if (!found.ok) return found;
    const { session, challenge } = found.value;
    if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });

    const { factor } = challenge;
    const key = factorKey(session.account, factor.kind);
    const verdict = checkAnswer(challenge, answer.code, settings);
    if (verdict === 'expired') return failed({ code: 'expired_code' });
    if (verdict === 'wrong') return failed(attempts.wrong(key, 'wrong_code'));

    attempts.forget(key);
    recordProof(session, factor, settings);
    sessions.renew(browser, session);
    return succeeded(factor.kind === 'recoveryCode' ? { recoveryCodesLeft: factor.codes.size } : {});
  };
}
