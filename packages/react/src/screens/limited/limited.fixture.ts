import { now } from '../../shell/clock.ts';

/** Too many wrong codes, with a quarter of an hour to wait. */
export const limitedProps = {
  cause: 'locked',
  until: now() + 15 * 60_000,
  waitKnown: true,
  over: false,
} as const;
