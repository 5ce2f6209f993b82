import { hour } from '../durations.ts';

interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** In seconds since 1970: the next full hour, whenever the first call came. */
  readonly resetAt: number;
  readonly exceeded: boolean;
}

export interface RateLimiter {
  /** Takes one call from the budget of a key. With limits off nothing is taken, and the answer looks as after the first. */
  readonly take: (key: string, limit: number) => Budget;
}

export function createRateLimiter(isOn: boolean, now: () => number): RateLimiter {
  const counts = new Map<string, number>();
  let current = -1;
  return {
    take: (key, limit) => {
      const window = Math.floor(now() / hour);
      if (window !== current) counts.clear();
      current = window;
      const count = (counts.get(key) ?? 0) + 1;
      if (isOn) counts.set(key, count);
      return {
        limit,
        remaining: Math.max(0, limit - count),
        resetAt: ((window + 1) * hour) / 1000,
        exceeded: isOn && count > limit,
      };
    },
  };
}
