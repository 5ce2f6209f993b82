import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result, WithPassword } from '@mfa-flow/contract';
import { readyFactors } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { demandsFactor } from '../accounts/policy.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Guard } from './guard.ts';

/** Sets the switch of the account. */
export type SetProtection = (
  browser: MemoryBrowser,
  wanted: WithPassword & { readonly on: boolean },
) => Result<undefined, Failure>;

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly guard: Guard;
}

/** What the switch says: on, whatever it was set to, where the policy asks for a second step of everybody. */
export const isProtected = ({ protectionOn, policy }: Account): boolean =>
  protectionOn || demandsFactor(policy);

export function createSetProtection({ settings, sessions, guard }: Parts): SetProtection {
  return (browser, { on, password }) => {
    const found = completeSession(sessions, browser);
    if (!found.ok) return found;
    const session = found.value;
    const { account } = session;
    if (!on && demandsFactor(account.policy)) {
      return failed({ code: 'refused', raw: { message: 'The policy asks for a second step.' } });
    }
    if (on === isProtected(account)) return succeeded();
    const action = on ? 'turnProtectionOn' : 'turnProtectionOff';
    const refusal = guard.refusal(session, action, password);
    if (refusal !== undefined) return failed(refusal);
    account.protectionOn = on;
    if (on) letStay(session, settings);
    return succeeded();
  };
}

/** The session that turns it on is not pending for that; all the others are. */
function letStay({ account, proofs }: Session, { clock }: Settings): void {
  const at = clock();
  proofs.push(...readyFactors(account).map(({ kind }) => ({ kind, at, by: 'setUp' as const })));
}
