import type { FlowFailure } from './flow-failure.ts';

const second = 1_000;
const day = 24 * 60 * 60 * second;

/** Used when the backend does not say how long to wait. Shown as "a few minutes", not counted down. */
const unknownWaitMs = 60 * second;

/** Waits after the first, second and every later message (SEC-10). */
const sendWaitsMs = [30 * second, 60 * second, 120 * second] as const;

/** Backends can send anything: a wait of a century or of minus one second is no help. */
const clampWait = (ms: number): number => Math.min(Math.max(ms, second), day);

/** The wait before the next message, after `sends` messages: ours or the server's, whichever is longer. */
export function sendWait(sends: number, serverMs = 0): number {
  const index = Math.min(Math.max(sends, 1), sendWaitsMs.length) - 1;
  return clampWait(Math.max(sendWaitsMs[index] ?? 0, serverMs));
}

/** Why the user has to wait, and until when. */
export interface Limit {
  readonly cause: 'locked' | 'rate_limited' | 'too_many_sends';
  /** Epoch in ms. */
  readonly until: number;
  /** The full length of the wait, in ms: the rest is never longer. */
  readonly givenMs: number;
  /** False if the backend gave no duration: then show no countdown. */
  readonly isKnown: boolean;
}

type LimitFailure = Extract<FlowFailure, { code: Limit['cause'] }>;

export const isLimit = (failure: FlowFailure): failure is LimitFailure =>
  failure.code === 'locked' || failure.code === 'rate_limited' || failure.code === 'too_many_sends';

export function limitOf({ code: cause, retryAfterMs }: LimitFailure, now: number): Limit {
  const givenMs = retryAfterMs === undefined ? unknownWaitMs : clampWait(retryAfterMs);
  return { cause, until: now + givenMs, givenMs, isKnown: retryAfterMs !== undefined };
}

/** A stored time, limited to the given wait: the clock may have been set back in the meantime. */
export const boundedUntil = (until: number, givenMs: number, now: number): number =>
  Math.min(until, now + clampWait(givenMs));
