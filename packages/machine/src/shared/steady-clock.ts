/**
 * Creates a clock that never goes back: epoch in ms from the system clock (sleep included), and from a monotonic clock if
 * the system clock is set back. Waits keep their length (ERR-36).
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

/** Without a monotonic clock, setting the system clock back counts as no time (ERR-35). */
function monotonicNow(): number {
  try {
    return performance.now();
  } catch {
    return 0;
  }
}

const finite = (time: number) => (Number.isFinite(time) ? time : 0);

/** The clock of the page. Deadlines from the machine are times of this clock: count down with it, not with `Date.now`. */
export const now: () => number = steadyClock(() => Date.now(), monotonicNow);
