/** The clock of the page: the system's, and as far ahead as the person put it. */
export interface PageClock {
  readonly aheadMs: () => number;
  readonly set: (aheadMs: number) => void;
  /** Lets time pass as if the computer had slept: the clock jumps, then the page is seen again. */
  readonly sleep: (ms: number) => void;
}

/**
 * Replaces `Date.now` for the whole page, so that backend, flow and countdowns cannot disagree about the time.
 * Only the demo does that; an app has no need to.
 */
export function installPageClock(): PageClock {
  const system = Date.now.bind(Date);
  let aheadMs = 0;
  Date.now = () => system() + aheadMs;
  return {
    aheadMs: () => aheadMs,
    set: (ms) => {
      aheadMs = ms;
    },
    sleep(ms) {
      aheadMs += ms;
      // It bubbles, as the browser's own does.
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    },
  };
}
