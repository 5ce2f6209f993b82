import { failed, succeeded } from '@mfa-flow/contract';
import type { Answer, Confirmed, Failure, Result } from '@mfa-flow/contract';
import { factorKey } from '../accounts/account.ts';
import type { Attempts } from '../challenges/attempts.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import { checkEnrolmentCode } from './enrolment.ts';
import type { Enrolments } from './enrolments.ts';
import { keepEnrolled } from './keep-enrolled.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly enrolments: Enrolments;
}

export type ConfirmEnrolment = (
  browser: MemoryBrowser,
  handle: string,
  answer: Answer | undefined,
) => Result<Confirmed, Failure>;

/** Makes a confirmed enrolment a factor. If that counts as proof, too, the session gets a new id. */
export function createConfirmEnrolment({
  settings,
  sessions,
  attempts,
  enrolments,
}: Parts): ConfirmEnrolment {
  /** Whether the link was opened, in this browser or in another. */
  const lookUp = (browser: MemoryBrowser, handle: string): Result<Confirmed, Failure> => {
    const enrolment = sessions.of(browser)?.enrolments.get(handle);
    if (enrolment?.confirmed !== true) {
      const found = enrolments.find(browser, handle);
      return found.ok ? succeeded({ state: 'waiting' }) : found;
    }
    // What was set up may be asked for from now on, also of this session.
    const session = completeSession(sessions, browser);
    if (!session.ok) return session;
    const { recoveryCodes } = enrolment;
    enrolment.recoveryCodes = undefined;
    return succeeded(on(recoveryCodes));
  };

  return (browser, handle, answer) => {
    const byLink = sessions.of(browser)?.enrolments.get(handle)?.by === 'link';
    if (byLink && answer === undefined) return lookUp(browser, handle);
    const found = enrolments.find(browser, handle);
    if (!found.ok) return found;
    const { session, enrolment } = found.value;
    if (byLink || answer?.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });

    const key = factorKey(session.account, enrolment.factor.kind);
    const locked = attempts.locked(key);
    if (locked !== undefined) return failed(locked);
    const verdict = checkEnrolmentCode(enrolment, answer.code, settings);
    if (verdict === 'expired') return failed({ code: 'expired_code' });
    if (verdict === 'wrong') return failed(attempts.wrong(key, 'wrong_code'));

    attempts.forget(key);
    const recoveryCodes = keepEnrolled(session, enrolment, settings);
    sessions.renew(browser, session);
    return succeeded(on(recoveryCodes));
  };
}

const on = (recoveryCodes: readonly string[] | undefined): Confirmed => ({
  state: 'on',
  ...(recoveryCodes && { recoveryCodes }),
});
