import { failed, succeeded } from '@mfa-flow/contract';
import type { Answer, Failure, Result, Verified } from '@mfa-flow/contract';
import { factorKey } from '../accounts/account.ts';
import type { Attempts } from './attempts.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Devices } from '../sessions/devices.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import { checkAnswer } from './challenge.ts';
import type { Challenges } from './challenges.ts';
import { recordProof } from '../accounts/proof.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly attempts: Attempts;
  readonly challenges: Challenges;
}

interface Answered {
  readonly handle: string;
  readonly answer: Answer;
  readonly rememberDevice?: boolean;
}

export type Verify = (browser: MemoryBrowser, answered: Answered) => Result<Verified, Failure>;

/** Answers a challenge: counts a wrong answer, and lets a right one raise the session by one level. */
export function createVerify({ settings, sessions, devices, attempts, challenges }: Parts): Verify {
  return (browser, { handle, answer, rememberDevice }) => {
    const found = challenges.find(browser, handle);
    if (!found.ok) return found;
    const { session, challenge } = found.value;
    if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });

    const { factor } = challenge;
    const key = factorKey(session.account, factor.kind);
    const verdict = checkAnswer(challenge, answer.code, settings);
    if (verdict === 'expired') return failed({ code: 'expired_code' });
    const isSigningIn = sessionStatusOf(session).is === 'open';
    if (verdict === 'wrong') {
      const failure = attempts.wrong(key, 'wrong_code');
      if (failure.code !== 'locked' || settings.tooManyWrongCodes === 'lock' || !isSigningIn) {
        return failed(failure);
      }
      // Whoever knows the password may try again, from the start.
      attempts.forget(key);
      sessions.end(browser);
      return failed({ code: 'session_ended', cause: 'tooManyAttempts' });
    }

    attempts.forget(key);
    recordProof(session, factor, settings);
    sessions.renew(browser, session);
    const isComplete = sessionStatusOf(session).is === 'complete';
    if (rememberDevice && settings.rememberDevicesMs !== undefined && isSigningIn && isComplete) {
      devices.remember(browser, session.account);
    }
    return succeeded(factor.kind === 'recoveryCode' ? { recoveryCodesLeft: factor.codes.size } : {});
  };
}
