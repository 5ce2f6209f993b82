import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { dropFactor } from './account.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import type { StepUp } from '../sessions/step-up.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly stepUp: StepUp;
}

export type RemoveFactor = (browser: MemoryBrowser, kind: string) => Result<undefined, Failure>;

/** Lets somebody take a factor away that they could set up again: signed in completely, and with fresh proof. */
export function createRemoveFactor({ settings, sessions, stepUp }: Parts): RemoveFactor {
  return (browser, kind) => {
    const session = sessions.of(browser);
    if (session === undefined) return failed({ code: 'session_ended' });
    const status = sessionStatusOf(session);
    if (status.is === 'refused') return failed({ code: 'refused' });
    if (status.is !== 'complete') return failed({ code: 'verification_required' });
    const factor = session.account.factors.find((each) => each.kind === kind);
    if (factor === undefined) return failed({ code: 'factor_gone' });
    if (factor.kind === 'recoveryCode' || !settings.enrolment.includes(factor.kind)) {
      return failed({ code: 'refused', raw: { message: 'Nobody could set this up again.' } });
    }
    if (!stepUp.isFresh(session)) return failed({ code: 'step_up_required' });
    dropFactor(session.account, factor.kind);
    return succeeded();
  };
}
