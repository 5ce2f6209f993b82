const second = 1000;
const minute = 60 * second;
export const hour = 60 * minute;

/** Every number that the backend counts against. Durations are in milliseconds. */
export interface Limits {
  /**
   * Wrong codes in a row, per account and factor, before a lock; to sign in with a code: per message sent for, before a new
   * one is needed. Default: 5.
   */
  readonly wrongCodes: number;
  /** How long a factor stays locked. Default: 15 minutes. */
  readonly lockMs: number;
  /** Wrong passwords in a row, per identifier, before a lock. Default: 10. */
  readonly wrongPasswords: number;
  /** How long an identifier stays locked. Default: 15 minutes. */
  readonly passwordLockMs: number;
  /** Messages per account and factor within an hour; to sign in with a code: per address. Default: 10. */
  readonly sendsPerHour: number;
  /** The wait before the same challenge may be sent again. Default: 30 seconds. */
  readonly resendWaitMs: number;
  /** How long a code and its challenge live, also the code of a sign-in provider. Default: 10 minutes. */
  readonly codeMs: number;
  /** How long a link in an email works. Default: 24 hours. */
  readonly linkMs: number;
  /** How long a session lives after signing in. Default: 12 hours. */
  readonly sessionMs: number;
  /** How long a proof counts as fresh. Default: 30 minutes. */
  readonly stepUpMs: number;
  /** Digits of a code that is sent. Default: 6. */
  readonly codeLength: number;
}

export const defaultLimits: Limits = {
  wrongCodes: 5,
  lockMs: 15 * minute,
  wrongPasswords: 10,
  passwordLockMs: 15 * minute,
  sendsPerHour: 10,
  resendWaitMs: 30 * second,
  codeMs: 10 * minute,
  linkMs: 24 * hour,
  sessionMs: 12 * hour,
  stepUpMs: 30 * minute,
  codeLength: 6,
};
