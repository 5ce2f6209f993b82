import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { sameIdentifier } from '../accounts/accounts.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Attempts } from '../challenges/attempts.ts';
import type { MemoryBrowser } from './browser.ts';
import { sameText } from '../challenges/same-text.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
}

export type SignIn = (
  browser: MemoryBrowser,
  typed: { readonly identifier: string; readonly password: string },
) => Result<undefined, Failure>;

/**
 * Signing in with a password. Unknown account, wrong password and blocked account take the same path: the same
 * comparison, the same count, the same answer.
 */
export function createSignIn({ accounts, sessions, attempts }: Parts): SignIn {
  return (browser, { identifier, password }) => {
    const name = sameIdentifier(identifier);
    const locked = attempts.locked(name);
    if (locked !== undefined) return failed(locked);

    const account = accounts.byIdentifier(name);
    // Somebody unknown has a password to compare with too, so that the work is the same.
    const right = sameText(account?.password ?? 'nobody has this one', password);
    if (account === undefined || account.blocked || !right) {
      return failed(attempts.wrong(name, 'wrong_credentials'));
    }
    attempts.forget(name);
    sessions.open(browser, account, 'password');
    return succeeded();
  };
}
