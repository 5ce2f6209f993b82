import type { Account, CallOptions, Failure } from '@mfa-flow/contract';
import type { Environment } from './environment.ts';
import { readSession } from './session-read.ts';

interface Refused {
  readonly ok: false;
  readonly failure: Failure;
}

/**
 * Makes a call for the owner of a session that is complete. Another tab may have signed somebody else in, and what is typed here
 * is not for their account (SEC-36). `account` undefined: nobody knows whose it is.
 */
export async function forOwner<Answer>(
  environment: Environment,
  account: Account | undefined,
  options: CallOptions,
  call: () => Promise<Answer>,
): Promise<Answer | Refused> {
  const session = await readSession(environment, options.signal);
  if (!session.ok) {
    const { failure } = session;
    // A read has no time limit of its own, so it never says `timeout`.
    return { ok: false, failure: failure.code === 'timeout' ? { code: 'offline' } : failure };
  }
  const check = session.value;
  if (check.status === 'signedOut') return { ok: false, failure: { code: 'session_ended' } };
  const isOthers = account !== undefined && check.account?.id !== account.id;
  return check.status !== 'complete' || isOthers
    ? { ok: false, failure: { code: 'verification_required' } }
    : call();
}
