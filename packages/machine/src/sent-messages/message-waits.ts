import { initialFactorState, type FactorState, type FactorStates } from '../factor-states/factor-states.ts';

type MessageWait = Pick<FactorState, 'sends' | 'resendAt' | 'resendInMs' | 'place' | 'otherPlaces' | 'limit'>;

/** Nothing but the wait: a challenge is a secret, and lives no longer than its sign-in. */
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
 * The waits between messages, by account, while the flow lives: they outlive signing out, another account in between, and
 * whatever else makes the flow forget the rest of what it knows of a factor (SEC-37).
 */
export class MessageWaits {
  readonly #byAccount = new Map<string, Map<string, MessageWait>>();

  remember(accountId: string | undefined, factorId: string, state: FactorState): void {
    const { limit } = state;
    const wait = {
      ...waitIn(state),
      ...placesIn(state),
      // What a locked factor waits for is the answer, and the server says so again.
      ...(limit?.cause === 'too_many_sends' && { limit }),
    };
    this.#of(accountId).set(factorId, wait);
  }

  /** What is known of an account's factors, with the waits that still run. */
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
