import { succeeded, type Account, type CallOptions, type Check, type Failure } from '@mfa-flow/contract';
import type { Environment } from './environment.ts';
import { readSession } from './session-read.ts';

interface Refused {
  readonly ok: false;
  readonly failure: Failure;
}

/** Whether two accounts are known to be different. */
export const isAnotherAccount = (account: Account | undefined, other: Account | undefined): boolean =>
  account !== undefined && other !== undefined && other.id !== account.id;

/** The owner of a session that is complete, and of nobody else than `account` (SEC-36). */
export function requireOwner(
  check: Check,
  account: Account | undefined,
): { readonly ok: true; readonly value: Account } | Refused {
  if (check.status === 'signedOut') return { ok: false, failure: { code: 'session_ended' } };
  return check.status === 'complete' && !isAnotherAccount(account, check.account)
    ? succeeded(check.account)
    : { ok: false, failure: { code: 'verification_required' } };
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
  const owner = requireOwner(session.value, account);
  return owner.ok ? call() : owner;
}
