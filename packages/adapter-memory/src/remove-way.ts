import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { dropWay } from './account.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';
import { standingOf } from './standing.ts';
import type { StepUp } from './step-up.ts';

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly stepUp: StepUp;
}

export type RemoveWay = (browser: MemoryBrowser, kind: string) => Result<undefined, Failure>;

/** Lets somebody take a way away that they could set up again: signed in completely, and with fresh proof. */
export function createRemoveWay({ settings, sessions, stepUp }: Parts): RemoveWay {
  return (browser, kind) => {
    const session = sessions.of(browser);
    if (session === undefined) return failed({ code: 'session_ended' });
    const standing = standingOf(session);
    if (standing.is === 'refused') return failed({ code: 'refused' });
    if (standing.is !== 'complete') return failed({ code: 'verification_required' });
    const way = session.account.ways.find((each) => each.kind === kind);
    if (way === undefined) return failed({ code: 'way_gone' });
    if (way.kind === 'recoveryCode' || !settings.enrolment.includes(way.kind)) {
      return failed({ code: 'refused', raw: { message: 'Nobody could set this up again.' } });
    }
    if (!stepUp.isFresh(session)) return failed({ code: 'step_up_required' });
    dropWay(session.account, way.kind);
    return succeeded();
  };
}
