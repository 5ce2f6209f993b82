import type { Clock } from '../core/clock.ts';

/** `{ advanceMs }` or `{ nowMs }`, in milliseconds. False: the body is neither. */
export function moveClock({ advance, set }: Clock, body: unknown): boolean {
  const moves: readonly (readonly [string, unknown])[] = Object.entries(body ?? {});
  const [[name, ms] = [], ...more] = moves;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || more.length > 0) return false;
  if (name === 'advanceMs') advance(ms);
  else if (name === 'nowMs') set(ms);
  else return false;
  return true;
}
