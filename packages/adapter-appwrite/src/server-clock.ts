/** What time it is at the server, as far as it can be told from here. */
export interface ServerClock {
  /** `$createdAt` of something that was made just now. */
  readonly learn: (createdAt: string | undefined) => void;
  /**
   * How long until the next full hour there. Every limit of the server is one of an hour of the clock, whenever its first
   * call came. It says so in `x-ratelimit-reset`, which the SDK hands on to nobody and a page of another origin cannot read.
   */
  readonly untilFullHour: () => number;
}

const hour = 3_600_000;
/** An answer is on its way for a moment, so the server is a little further than it says. */
const margin = 1_000;

export function createServerClock(): ServerClock {
  let aheadMs = 0;
  return {
    learn: (createdAt = '') => {
      const now = Date.parse(createdAt);
      if (!Number.isNaN(now)) aheadMs = now - Date.now();
    },
    untilFullHour: () => hour - ((((Date.now() + aheadMs) % hour) + hour) % hour) + margin,
  };
}
