import type { Failure } from '@mfa-flow/contract';

/** Counts wrong answers and locks after too many. A key names what is counted, and lives as long as the backend. */
export interface Attempts {
  /** Undefined when an answer may be given. */
  readonly locked: (key: string) => Failure<'locked'> | undefined;
  /** Counts a wrong answer and returns the failure: wrong, or locked from now on. */
  readonly wrong: (key: string, code: 'wrong_code' | 'wrong_credentials') => Failure;
  /** A right answer: resets the count, and a lock. */
  readonly forget: (key: string) => void;
}

interface Options {
  readonly limit: number;
  readonly lockMs: number;
  readonly clock: () => number;
}

export function createAttempts({ limit, lockMs, clock }: Options): Attempts {
  const counts = new Map<string, number>();
  const lockedUntil = new Map<string, number>();

  const locked = (key: string): Failure<'locked'> | undefined => {
    const retryAfterMs = (lockedUntil.get(key) ?? 0) - clock();
    return retryAfterMs > 0 ? { code: 'locked', retryAfterMs } : undefined;
  };

  return {
    locked,
    wrong(key, code) {
      const count = (counts.get(key) ?? 0) + 1;
      if (count < limit) {
        counts.set(key, count);
        return { code, attemptsLeft: limit - count };
      }
      // The count restarts once the lock is over.
      counts.delete(key);
      lockedUntil.set(key, clock() + lockMs);
      return { code: 'locked', retryAfterMs: lockMs };
    },
    forget(key) {
      counts.delete(key);
      lockedUntil.delete(key);
    },
  };
}
