import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { factorName } from './factor-name.ts';
import { listedFactors, listedId } from './listed-factors.ts';

/** Gives a factor a name, to tell several apart. */
export type RenameFactor = (
  browser: MemoryBrowser,
  given: { readonly factorId: string; readonly label: string },
) => Result<undefined, Failure>;

export const createRenameFactor =
  (sessions: Sessions): RenameFactor =>
  (browser, { factorId, label }) => {
    const session = completeSession(sessions, browser);
    if (!session.ok) return session;
    const factor = listedFactors(session.value.account).find((each) => listedId(each) === factorId);
    if (factor === undefined) return failed({ code: 'factor_gone' });
    const name = factorName(session.value.account, label, factor);
    if (!name.ok) return name;
    factor.label = name.value;
    return succeeded();
  };
