import type { FlowFailure } from './flow-failure.ts';

const second = 1_000;
const day = 24 * 60 * 60 * second;

/** Used when the backend does not say how long to wait. Shown as "a few minutes", not counted down. */
const unknownWaitMs = 60 * second;

/** Waits after the first, second and every later message (SEC-10). */
const sendWaitsMs = [30 * second, 60 * second, 120 * second] as const;

/** A backend can say anything: a wait of a century or of minus one second helps nobody. */
const clampWait = (ms: number): number => Math.min(Math.max(ms, second), day);

/** The wait before the next message, after so many: ours or the server's, whichever is longer. */
export function sendWait(sends: number, serverMs = 0): number {
  const index = Math.min(Math.max(sends, 1), sendWaitsMs.length) - 1;
  return clampWait(Math.max(sendWaitsMs[index] ?? 0, serverMs));
}

/** Why a person has to wait, and until when. */
export interface Limit {
  readonly cause: 'locked' | 'rate_limited' | 'too_many_sends';
  /** Epoch in ms. */
  readonly until: number;
  /** How long it was given for, in ms: what is left is never more. */
  readonly givenMs: number;
  /** False when the backend named no wait: then nothing may be counted down. */
  readonly isKnown: boolean;
}

type LimitFailure = Extract<FlowFailure, { code: Limit['cause'] }>;

export const isLimit = (failure: FlowFailure): failure is LimitFailure =>
  failure.code === 'locked' || failure.code === 'rate_limited' || failure.code === 'too_many_sends';

export function limitOf({ code: cause, retryAfterMs }: LimitFailure, now: number): Limit {
  const givenMs = retryAfterMs === undefined ? unknownWaitMs : clampWait(retryAfterMs);
  return { cause, until: now + givenMs, givenMs, isKnown: retryAfterMs !== undefined };
}

/** A moment out of storage, no later than the wait that was given allows: a clock may have been set back meanwhile. */
export const boundedUntil = (until: number, givenMs: number, now: number): number =>
  Math.min(until, now + clampWait(givenMs));
