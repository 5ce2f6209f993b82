import type { CodeFormat } from '@mfa-flow/contract';
import type { Limits } from './limits.ts';
import type { Policy } from './policy.ts';
import type { Random } from './random.ts';

/** A way to verify that an account starts with. */
export type MemoryFactor =
  /** `secret`: base32; made up when left out. */
  | { readonly kind: 'authenticator'; readonly secret?: string }
  /** Codes go to the account's `email`. */
  | { readonly kind: 'email' }
  /** Codes go to the account's `phone`. */
  | { readonly kind: 'phone' }
  /** `codes`: made up when left out. */
  | { readonly kind: 'recoveryCode'; readonly codes?: readonly string[] };

/** An account as a test or a demo writes it down. */
export interface MemoryAccount {
  readonly id: string;
  /** What the person signs in with. Compared without regard to case and to spaces around it. */
  readonly identifier: string;
  /** Compared exactly as it is. */
  readonly password: string;
  readonly displayName?: string;
  /** Default: the identifier, if it looks like an email address. */
  readonly email?: string;
  readonly phone?: string;
  /** The ways that are ready to use. Default: none. */
  readonly factors?: readonly MemoryFactor[];
  /** Wins over the policy of the backend. */
  readonly policy?: Policy;
  /** May not sign in; told from a wrong password by nobody. Default: false. */
  readonly blocked?: boolean;
  /** May sign in and gets no further. Default: false. */
  readonly passwordResetRequired?: boolean;
}

export interface TotpOptions {
  /** How many 30-second steps before and after the present one are accepted too. Default: 0. */
  readonly window: number;
  /**
   * Whether a code works once only, as RFC 6238 asks of a real server. Default: false, so that a test whose clock
   * stands still can verify twice.
   */
  readonly refuseReplay: boolean;
}

export interface RecoveryCodeOptions {
  /** How many are made for an account that brings none. Default: 10. */
  readonly count: number;
  /** What is ignored when comparing. Default: text, without regard to case and hyphens. */
  readonly format: CodeFormat;
}

export interface MemoryBackendOptions {
  readonly accounts: readonly MemoryAccount[];
  /** What has to be verified after the password. Default: any one of the ready ways. */
  readonly policy?: Policy;
  readonly limits?: Partial<Limits>;
  readonly totp?: Partial<TotpOptions>;
  readonly recoveryCodes?: Partial<RecoveryCodeOptions>;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Default: `crypto.getRandomValues`. */
  readonly random?: Random;
  /** How long every answer takes, in milliseconds. Default: 0. */
  readonly latencyMs?: number;
}
