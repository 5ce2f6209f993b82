import type { Destination } from './destination.ts';
import type { CodeFormat } from './factor.ts';

declare const handle: unique symbol;

/** Names a running challenge or enrolment. Opaque: made and read by the adapter alone, kept in memory only. */
export type Handle = string & { readonly [handle]: never };

/** Makes a handle of whatever text the adapter needs to find its challenge again. */
// The brand exists in types only; this is the one place that may put it on.
export const toHandle = (text: string): Handle => text as Handle;

interface ChallengeBase {
  readonly handle: Handle;
  /** The factor it belongs to; for a first factor the kind of its address. */
  readonly factorId: string;
  /** How long the challenge lives, in milliseconds, if the backend says so. Shown, never enforced. */
  readonly lastsMs?: number;
}

/** A challenge for which a message has gone out. Only this kind can be sent again. */
export interface SentChallenge extends ChallengeBase {
  readonly delivery: 'sent';
  /** What the message holds. */
  readonly by: 'code' | 'link';
  readonly destination?: Destination;
  /** What the code in it looks like, where that differs from what the factor says or there is no factor. */
  readonly code?: CodeFormat;
  /** How long to wait before asking for another message, in milliseconds, if the backend says so. */
  readonly resendInMs?: number;
}

/** A challenge that the person answers without a message. */
export interface UnsentChallenge extends ChallengeBase {
  readonly delivery: 'none' | 'ceremony';
  /** For a ceremony: what the device needs to run it. */
  readonly options?: unknown;
}

export type Challenge = SentChallenge | UnsentChallenge;

/** What the person answers a challenge with. */
export type Answer =
  { readonly kind: 'code'; readonly code: string } | { readonly kind: 'ceremony'; readonly result: unknown };

/** A challenge was answered rightly. This says nothing about being signed in: only `session.check` does. */
export interface Verified {
  /** After a recovery code, if the backend says so. */
  readonly recoveryCodesLeft?: number;
}
