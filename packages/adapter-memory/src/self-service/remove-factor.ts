import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { dropApp, dropFactor } from '../accounts/account.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Guard } from './guard.ts';
import { keptBecause } from './kept-because.ts';
import { listedFactors, listedId } from './listed-factors.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly guard: Guard;
}

export type RemoveFactor = (
  browser: MemoryBrowser,
  given: { readonly factorId: string; readonly password?: string },
) => Result<undefined, Failure>;

/** Lets somebody who is signed in completely take a factor away. One that is gone is a success. */
export function createRemoveFactor({ settings, sessions, guard }: Parts): RemoveFactor {
  return (browser, { factorId, password }) => {
    const session = completeSession(sessions, browser);
    if (!session.ok) return session;
    const { account } = session.value;
    if (factorId === 'recoveryCode') {
      return failed({ code: 'refused', raw: { message: 'Recovery codes are renewed, not removed.' } });
    }
    const factor = listedFactors(account).find((each) => listedId(each) === factorId);
    if (factor === undefined) return succeeded();
    const kept = keptBecause(account, factor, settings);
    if (kept !== undefined) return failed({ code: 'refused', raw: { message: `It is kept: ${kept}.` } });
    const refusal = guard.refusal(session.value, 'removeFactor', password);
    if (refusal !== undefined) return failed(refusal);
    if (factor.kind === 'authenticator') dropApp(account, factor.id);
    else dropFactor(account, factor.kind);
    return succeeded();
  };
}
