import { initialFactorState, type FactorState, type FactorStates } from '../factor-states/factor-states.ts';

type MessageWait = Pick<FactorState, 'sends' | 'resendAt' | 'resendInMs' | 'place' | 'limit'>;

/**
 * The waits between messages, by account, while the flow lives: they outlive signing out, another account in between, and
 * whatever else makes the flow forget the rest of what it knows of a factor (SEC-37).
 */
export class MessageWaits {
  readonly #byAccount = new Map<string, Map<string, MessageWait>>();

  remember(accountId: string | undefined, factorId: string, state: FactorState): void {
    const { sends, resendAt, resendInMs, place, limit } = state;
    const wait = {
      sends,
      ...(resendAt !== undefined && { resendAt }),
      ...(resendInMs !== undefined && { resendInMs }),
      ...(place !== undefined && { place }),
      // What a locked factor waits for is the answer, and the server says so again.
      ...(limit?.cause === 'too_many_sends' && { limit }),
    };
    this.#of(accountId).set(factorId, wait);
  }

  /** What is known of an account's factors, with the waits that still run. */
  mergeInto(accountId: string | undefined, states: FactorStates, now: number): FactorStates {
    const merged = new Map(states);
    for (const [factorId, { limit, ...wait }] of this.#of(accountId)) {
      const known = merged.get(factorId) ?? initialFactorState;
      const isLonger = Math.max(now, known.resendAt ?? 0) < (wait.resendAt ?? 0);
      const isLimited = known.limit === undefined && (limit?.until ?? 0) > now;
      if (isLonger || isLimited) {
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
