import { failed, succeeded } from '@mfa-flow/contract';
import type { Answer, Failure, Result } from '@mfa-flow/contract';
import { putFactor, factorKey } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import type { Attempts } from '../challenges/attempts.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { checkEnrolmentCode } from './enrolment.ts';
import type { Enrolments } from './enrolments.ts';
import { recordProof } from '../accounts/proof.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../accounts/factor.ts';
import type { EnrollableFactor } from '../accounts/factor.ts';

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
) => Result<undefined, Failure>;

/** Makes what was begun a factor of the account. That counts as proof too: the session rises by one level. */
export function createConfirmEnrolment({
  settings,
  sessions,
  attempts,
  enrolments,
}: Parts): ConfirmEnrolment {
  return (browser, handle, answer) => {
    const found = enrolments.find(browser, handle);
    if (!found.ok) return found;
    const { session, enrolment } = found.value;
    if (answer?.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });

    const { factor } = enrolment;
    const key = factorKey(session.account, factor.kind);
    const locked = attempts.locked(key);
    if (locked !== undefined) return failed(locked);
    const verdict = checkEnrolmentCode(enrolment, answer.code, settings);
    if (verdict === 'expired') return failed({ code: 'expired_code' });
    if (verdict === 'wrong') return failed(attempts.wrong(key, 'wrong_code'));

    attempts.forget(key);
    enrolment.confirmed = true;
    keep(session.account, factor);
    recordProof(session, factor, settings.clock());
    sessions.renew(browser, session);
    return succeeded();
  };
}

function keep(account: Account, factor: EnrollableFactor) {
  putFactor(account, factor);
  if (isSent(factor)) account[factor.kind] ??= factor.address;
  else account.newAuthenticator = undefined;
}
