/** What the backend itself said, for a log. Never shown to users, never contains user input. */
export interface RawFailure {
  /** The backend's own code, for example `user_invalid_token`. */
  readonly code?: string;
  /** The HTTP status, if there was one. */
  readonly status?: number;
  readonly message?: string;
}

/** The input that was refused. */
export type InputField = 'identifier' | 'password' | 'code' | 'email' | 'phone' | 'label';

interface Attempts {
  /** Attempts left before a lockout. Absent if the backend does not say. */
  readonly attemptsLeft?: number;
}

interface Wait {
  /** How long to wait, in milliseconds. Absent if the backend does not say. */
  readonly retryAfterMs?: number;
}

/** The data of each failure, by its code. All other lists of failures derive from this one. */
export interface FailureData {
  /** The code is wrong, and the challenge is still valid. */
  wrong_code: Attempts;
  /** The code, or its challenge, has expired. */
  expired_code: Attempts;
  /** Wrong or expired: the backend does not distinguish them. */
  wrong_or_expired: Attempts;
  /** Sign-in refused: unknown account, wrong password, blocked account. One code, so that nobody learns which. */
  wrong_credentials: Attempts;
  /** Too many calls of this kind. */
  rate_limited: Wait;
  /** Too many wrong answers. */
  locked: Wait;
  /** Too many messages requested; a code already received may still be entered. */
  too_many_sends: Wait;
  /** The session has ended. `cause`: why, if the backend says so and the person should know. */
  session_ended: {
    /** `tooManyAttempts`: too many wrong answers end the whole sign-in. */
    readonly cause?: 'tooManyAttempts';
  };
  /** The session is valid but has to be verified (again) before this call. */
  verification_required: object;
  /** The call requires a step-up. */
  step_up_required: object;
  /** This challenge is unknown or cannot continue; a new one has to be started. */
  restart: object;
  /** The factor has been removed or changed in the meantime. */
  factor_gone: object;
  /** Already done: the challenge is verified, the factor set up, or the codes created. */
  conflict: object;
  /** An input was refused before anything happened. */
  input_refused: { readonly field: InputField };
  /** The message with the code could not be delivered. */
  delivery_failed: object;
  /** The token of the host's `attestation` (a captcha, for example) is missing or was refused. Nothing happened. */
  attestation_failed: object;
  /** The user dismissed a ceremony (passkey, push). Not an error. */
  dismissed: object;
  /** The backend refuses, and trying again will not help. */
  refused: object;
  /** The service could not be reached. Whether a write arrived is unknown. */
  offline: object;
  /** The service failed (5xx). Whether a write took effect is unknown. */
  server: object;
  /** The response is invalid. Whether a write took effect is unknown. */
  malformed: object;
  /** The backend or the adapter is misconfigured. `raw` says what to fix. */
  misconfigured: object;
  /** The adapter threw: a bug. */
  unexpected: object;
}

export type FailureCode = keyof FailureData;

/** Every expected failure of a port method. Closed: a new code does not compile until it has a message and a route. */
export type Failure<Code extends FailureCode = FailureCode> = {
  [Each in Code]: { readonly code: Each; readonly raw?: RawFailure } & Readonly<FailureData[Each]>;
}[Code];
