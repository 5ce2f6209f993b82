import type { Account } from '@mfa-flow/contract';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import { forOwner } from '../shared/owner.ts';
import type { Redacted } from '../shared/redacted.ts';
import { readCodeSet } from '../validation/recovery-codes.ts';

/** Makes a new set of recovery codes after a sign-in with one of them; the old ones stop working (UX-17). */
export const renewCodes = (
  environment: Environment,
  account: Account | undefined,
): Write<Redacted<readonly string[]>> =>
  new Write(environment, readCodeSet, (options) =>
    forOwner(environment, account, options, async () =>
      environment.adapter.recoveryCodes?.regenerate?.({}, options),
    ),
  );
