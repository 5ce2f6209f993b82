/** The time at a project's server, in milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Advances the clock. */
  readonly advance: (ms: number) => void;
  /** Sets the clock, which runs on from there. */
  readonly set: (now: number) => void;
}

export function createClock(base: () => number): Clock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance: (ms) => {
      offset += ms;
    },
    set: (now) => {
      offset = now - base();
    },
  };
}
