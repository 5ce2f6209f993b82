/** Estimates the server's time. */
export interface ServerClock {
  /** `$createdAt` of something that was made just now. */
  readonly learn: (createdAt: string | undefined) => void;
  /**
   * How long until the next full hour there. Every limit of the server lasts until the full hour, whenever its first call
   * came. The header `x-ratelimit-reset` says so, but the SDK drops it and a page of another origin can't read it.
   */
  readonly untilFullHour: () => number;
  /** The time there, in ms since 1970. Undefined until something has been made: the clock of this page may be wrong. */
  readonly now: () => number | undefined;
}

const hour = 3_600_000;
/** A response takes a moment to arrive, so the server is a little ahead of what it says. */
const margin = 1_000;

export function createServerClock(): ServerClock {
  let aheadMs: number | undefined;
  const estimate = () => Date.now() + (aheadMs ?? 0);
  return {
    learn: (createdAt = '') => {
      const created = Date.parse(createdAt);
      if (!Number.isNaN(created)) aheadMs = created - Date.now();
    },
    untilFullHour: () => hour - (((estimate() % hour) + hour) % hour) + margin,
    now: () => (aheadMs === undefined ? undefined : estimate()),
  };
}
