import { succeeded } from '@mfa-flow/contract';
import type { Demand, Failure, Result } from '@mfa-flow/contract';
import { readyFactors } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Settings } from '../settings.ts';
import { completeSession } from './complete-session.ts';
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
  /** When the last proof was given that counts as fresh, in milliseconds since 1970; undefined: never. */
  readonly provedAt: (session: Session, demand?: Demand) => number | undefined;
  /** Whether the last proof is new enough. */
  readonly isFresh: (session: Session, demand?: Demand) => boolean;
  /** Throws when the session is not complete, or its last proof too old. */
  readonly requireFreshProof: (browser: MemoryBrowser, demand: Demand) => void;
}

export function createStepUp({ clock, limits, selfService }: Settings, sessions: Sessions): StepUp {
  const provedAt: StepUp['provedAt'] = ({ proofs, startedAt }, demand = {}) => {
    const given = proofs.filter(({ kind, by }) => by === 'challenge' && counts(demand, kind));
    const times = given.map(({ at }) => at);
    // The first factor is proof as well, unless the call names the factors that count.
    if (demand.factorIds === undefined && selfService.signInIsFreshProof) times.push(startedAt);
    return times.length === 0 ? undefined : Math.max(...times);
  };

  const isFresh: StepUp['isFresh'] = (session, demand) => {
    const at = provedAt(session, demand);
    return at !== undefined && clock() < at + limits.stepUpMs;
  };

  return {
    provedAt,
    isFresh,

    available(browser, demand = {}) {
      const session = completeSession(sessions, browser);
      if (!session.ok) return session;
      const { account } = session.value;
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
