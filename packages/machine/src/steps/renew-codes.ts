import type { Account } from '@mfa-flow/contract';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Redacted } from '../shared/redacted.ts';
import { readSession } from '../shared/session-read.ts';
import { readCodeSet } from '../validation/recovery-codes.ts';

/** Makes a new set of recovery codes after a sign-in with one of them; the old ones stop working (UX-17). */
export const renewCodes = (
  environment: Environment,
  account: Account | undefined,
): Write<Redacted<readonly string[]>> =>
  new Write(environment, readCodeSet, async (options) => {
    // Another tab may have signed somebody else in (SEC-36).
    const session = await readSession(environment, options.signal);
    if (!session.ok) return session;
    const check = session.value;
    return check.status === 'complete' && check.account.id === account?.id
      ? environment.adapter.recoveryCodes?.regenerate?.({}, options)
      : { ok: false, failure: { code: 'verification_required' } };
  });
