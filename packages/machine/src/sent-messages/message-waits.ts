import { initialFactorState, type FactorState, type FactorStates } from '../factor-states/factor-states.ts';

type MessageWait = Pick<FactorState, 'sends' | 'resendAt' | 'resendInMs' | 'place' | 'otherPlaces' | 'limit'>;

/** Only the wait: a challenge is a secret, and lives no longer than its sign-in. */
const waitIn = ({ sends, resendAt, resendInMs }: Pick<FactorState, 'sends' | 'resendAt' | 'resendInMs'>) => ({
  sends,
  ...(resendAt !== undefined && { resendAt }),
  ...(resendInMs !== undefined && { resendInMs }),
});

/** A place that was chosen, with the others; nothing where none was. */
const placesIn = ({ place, otherPlaces }: Pick<FactorState, 'place' | 'otherPlaces'>) => ({
  ...(place !== undefined && { place }),
  ...(otherPlaces && {
    otherPlaces: new Map([...otherPlaces].map(([id, other]) => [id, waitIn(other)])),
  }),
});

/**
 * The waits between messages, by account, for the life of the flow: they survive signing out, another account in between,
 * and whatever else resets the state of a factor (SEC-37).
 */
export class MessageWaits {
  readonly #byAccount = new Map<string, Map<string, MessageWait>>();

  remember(accountId: string | undefined, factorId: string, state: FactorState): void {
    const { limit } = state;
    const wait = {
      ...waitIn(state),
      ...placesIn(state),
      // A lock is about answers, and the server reports it again.
      ...(limit?.cause === 'too_many_sends' && { limit }),
    };
    this.#of(accountId).set(factorId, wait);
  }

  /** Adds the waits that are still running to the factor states of an account. */
  mergeInto(accountId: string | undefined, states: FactorStates, now: number): FactorStates {
    const merged = new Map(states);
    for (const [factorId, { limit, ...wait }] of this.#of(accountId)) {
      const known = merged.get(factorId) ?? { ...initialFactorState, ...placesIn(wait) };
      const isLonger = Math.max(now, known.resendAt ?? 0) < (wait.resendAt ?? 0);
      const isLimited = known.limit === undefined && (limit?.until ?? 0) > now;
      if (isLonger || isLimited || known.otherPlaces) {
        merged.set(factorId, { ...known, ...(isLonger && wait), ...(isLimited && limit && { limit }) });
      }
    }
    return merged;
  }

  #of(accountId = ''): Map<string, MessageWait> {
    const known = this.#byAccount.get(accountId) ?? new Map<string, MessageWait>();
    this.#byAccount.set(accountId, known);
    return known;
  }
}
