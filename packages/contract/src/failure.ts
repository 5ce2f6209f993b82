/** What the backend itself said, for a log. Never shown to a person, never holds what was typed. */
export interface RawFailure {
  /** The backend's own code, for example `user_invalid_token`. */
  readonly code?: string;
  /** The HTTP status, where there was one. */
  readonly status?: number;
  readonly message?: string;
}

/** The input that was refused. */
export type InputField = 'identifier' | 'password' | 'code' | 'email' | 'phone' | 'label';

interface Attempts {
  /** Tries left before a lock-out. Left out when the backend does not say. */
  readonly attemptsLeft?: number;
}

interface Wait {
  /** How long to wait, in milliseconds. Left out when the backend does not say. */
  readonly retryAfterMs?: number;
}

/** The data that each failure carries, by its code. The one list that every other list is made from. */
export interface FailureData {
  /** The code is wrong and the challenge still lives. */
  wrong_code: Attempts;
  /** The code, or the challenge it belongs to, is too old. */
  expired_code: Attempts;
  /** The backend does not tell a wrong code from an expired one. */
  wrong_or_expired: Attempts;
  /** Sign-in refused: unknown account, wrong password, blocked account. One code, so that nobody learns which. */
  wrong_credentials: Attempts;
  /** Too many calls of this kind. */
  rate_limited: Wait;
  /** Too many wrong answers. */
  locked: Wait;
  /** Too many messages asked for; a code already received may still be entered. */
  too_many_sends: Wait;
  /** There is no session any more. */
  session_ended: object;
  /** The session lives but has to be verified (again) before this call. */
  verification_required: object;
  /** The call needs fresh proof. */
  step_up_required: object;
  /** This challenge is unknown or cannot go on; a new one has to be started. */
  restart: object;
  /** The way to verify has been removed or changed meanwhile. */
  factor_gone: object;
  /** The goal is reached already: this challenge verified, this way set up, these codes created before. */
  conflict: object;
  /** An input was refused before anything happened. */
  input_refused: { readonly field: InputField };
  /** The message with the code could not be delivered. */
  delivery_failed: object;
  /** The person closed a ceremony (passkey, push). Not an error. */
  dismissed: object;
  /** The backend says no, and trying again will not help. */
  refused: object;
  /** The service could not be reached. Whether a write arrived is unknown. */
  offline: object;
  /** The service failed (5xx). Whether a write took effect is unknown. */
  server: object;
  /** The answer makes no sense. Whether a write took effect is unknown. */
  malformed: object;
  /** The backend or the adapter is misconfigured. `raw` says what to fix. */
  misconfigured: object;
  /** The adapter threw: a bug. */
  unexpected: object;
}

export type FailureCode = keyof FailureData;

/** Every way in which a port method is expected to fail. Closed: a new code compiles only once it has words and a route. */
export type Failure<Code extends FailureCode = FailureCode> = {
  [Each in Code]: { readonly code: Each; readonly raw?: RawFailure } & Readonly<FailureData[Each]>;
}[Code];
