import { failed, succeeded } from '@mfa-flow/contract';
import type { Demand, Failure, Result } from '@mfa-flow/contract';
import { readyFactors } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Settings } from '../settings.ts';
import { sessionStatusOf } from './session-status.ts';
import type { StoredFactor } from '../accounts/factor.ts';

/** What a guarded call of the host throws when the last proof is too old. `session.demandIn` recognises it. */
export class FreshProofRequiredError extends Error {
  override readonly name = 'FreshProofRequiredError';
  readonly demand: Demand;

  constructor(demand: Demand) {
    super('This needs fresh proof that it is you.');
    this.demand = demand;
  }
}

export interface StepUp {
  /** The ways to give fresh proof; a factor used before may be used again. */
  readonly available: (
    browser: MemoryBrowser,
    demand?: Demand,
  ) => Result<{ readonly account: Account; readonly factors: readonly StoredFactor[] }, Failure>;
  /** Whether the last proof is new enough. */
  readonly isFresh: (session: Session, demand?: Demand) => boolean;
  /** Throws when the session is not complete, or its last proof too old. */
  readonly requireFreshProof: (browser: MemoryBrowser, demand: Demand) => void;
}

export function createStepUp({ clock, limits }: Settings, sessions: Sessions): StepUp {
  const isFresh: StepUp['isFresh'] = ({ proofs, startedAt }, demand = {}) => {
    const times = proofs.filter(({ kind }) => counts(demand, kind)).map(({ at }) => at);
    // The first factor is proof as well, unless the call names the factors that count.
    if (demand.factorIds === undefined) times.push(startedAt);
    return clock() < Math.max(...times) + limits.stepUpMs;
  };

  return {
    isFresh,

    available(browser, demand = {}) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const status = sessionStatusOf(session);
      if (status.is === 'refused') return failed({ code: 'refused' });
      if (status.is !== 'complete') return failed({ code: 'verification_required' });
      const { account } = session;
      return succeeded({
        account,
        factors: readyFactors(account).filter((factor) => counts(demand, factor.kind)),
      });
    },

    requireFreshProof(browser, demand) {
      const session = sessions.of(browser);
      if (session === undefined || sessionStatusOf(session).is !== 'complete') {
        throw new Error('Nobody is signed in completely, so this call is not allowed.');
      }
      if (!isFresh(session, demand)) throw new FreshProofRequiredError(demand);
    },
  };
}

const counts = ({ factorIds }: Demand, kind: string) => factorIds === undefined || factorIds.includes(kind);
