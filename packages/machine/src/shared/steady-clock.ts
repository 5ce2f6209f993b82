/**
 * Makes a clock that never goes back: epoch in ms, as the system's clock runs forward (sleep included), and by a
 * monotonic clock while that is set back. Waits stay as long as they were given (ERR-36).
 */
export function steadyClock(wall: () => number, monotonic?: () => number): () => number {
  let last: { readonly wall: number; readonly monotonic: number } | undefined;
  let current = 0;
  return () => {
    const read = { wall: finite(wall()), monotonic: finite(monotonic?.() ?? 0) };
    if (!last) current = read.wall;
    else if (read.wall >= last.wall) current += read.wall - last.wall;
    else current += Math.max(0, read.monotonic - last.monotonic);
    last = read;
    return current;
  };
}

/** Where there is none, the step in which the clock is set back counts as no time (ERR-35). */
function monotonicNow(): number {
  try {
    return performance.now();
  } catch {
    return 0;
  }
}

const finite = (time: number) => (Number.isFinite(time) ? time : 0);

/** The clock of the page. Deadlines that the machine gives are moments of this clock: count down with it, not with `Date.now`. */
export const now: () => number = steadyClock(() => Date.now(), monotonicNow);
