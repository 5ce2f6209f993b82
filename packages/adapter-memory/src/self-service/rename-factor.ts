import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { listedFactors, listedId } from './listed-factors.ts';

/** Gives a factor a name, to tell several apart. */
export type RenameFactor = (
  browser: MemoryBrowser,
  given: { readonly factorId: string; readonly label: string },
) => Result<undefined, Failure>;

const longest = 60;

export const createRenameFactor =
  (sessions: Sessions): RenameFactor =>
  (browser, { factorId, label }) => {
    const session = completeSession(sessions, browser);
    if (!session.ok) return session;
    const factors = listedFactors(session.value.account);
    const factor = factors.find((each) => listedId(each) === factorId);
    if (factor === undefined) return failed({ code: 'factor_gone' });
    const name = label.trim();
    const isTaken = factors.some((each) => each !== factor && sameName(each.label, name));
    if (name === '' || name.length > longest || isTaken)
      return failed({ code: 'input_refused', field: 'label' });
    factor.label = name;
    return succeeded();
  };

const sameName = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();
