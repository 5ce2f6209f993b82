/** The time at the core, in milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Lets time pass. */
  readonly advance: (ms: number) => void;
  /** Sets the time, which goes on from there. */
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
