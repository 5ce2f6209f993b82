import type { Destination } from './destination.ts';
import type { CodeFormat } from './factor.ts';

declare const handle: unique symbol;

/** Identifies a running challenge or enrolment. Opaque: only the adapter creates and reads it. Kept in memory only. */
export type Handle = string & { readonly [handle]: never };

/** Creates a handle from whatever text the adapter needs to find its challenge again. */
// The brand exists in types only; only this function may add it.
export const toHandle = (text: string): Handle => text as Handle;

interface ChallengeBase {
  readonly handle: Handle;
  /** The factor it belongs to; for a first factor the kind of its address. */
  readonly factorId: string;
  /** How long the challenge lives, in milliseconds, if the backend says so. Shown, never enforced. */
  readonly lastsMs?: number;
}

/** A challenge with a sent message. Only this kind can be sent again. */
export interface SentChallenge extends ChallengeBase {
  readonly delivery: 'sent';
  /** What the message contains. */
  readonly by: 'code' | 'link';
  readonly destination?: Destination;
  /** The format of the code, if it differs from the factor's or there is no factor. */
  readonly code?: CodeFormat;
  /**
   * A new message ends the code of the one before. Default false: an earlier code that has not expired still works. Of a
   * message that was sent again, this says what holds for its code and the earlier ones.
   */
  readonly newestOnly?: boolean;
  /** How long to wait before asking for another message, in milliseconds, if the backend says so. */
  readonly resendInMs?: number;
}

/** A challenge that is answered without a message. */
export interface UnsentChallenge extends ChallengeBase {
  readonly delivery: 'none' | 'ceremony';
  /** For a ceremony: what the device needs to run it. */
  readonly options?: unknown;
}

export type Challenge = SentChallenge | UnsentChallenge;

/** The answer to a challenge. */
export type Answer =
  { readonly kind: 'code'; readonly code: string } | { readonly kind: 'ceremony'; readonly result: unknown };

/** A challenge was answered correctly. This does not mean signed in: only `session.check` says that. */
export interface Verified {
  /** After a recovery code, if the backend says so. */
  readonly recoveryCodesLeft?: number;
}
