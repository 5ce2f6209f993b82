import type { Policy } from './policy.ts';

/** A way to verify that an account starts with. */
export type MemoryFactor =
  /** `secret`: base32; made up when left out. `label`: what the person calls it. */
  | { readonly kind: 'authenticator'; readonly secret?: string; readonly label?: string }
  /** Codes go to the account's `email`. */
  | { readonly kind: 'email' }
  /** Codes go to the account's `phone`. */
  | { readonly kind: 'phone' }
  /** `codes`: made up when left out. */
  | { readonly kind: 'recoveryCode'; readonly codes?: readonly string[] };

/** Whether the email address has to be verified before a session counts: before the second step, or after it. */
export type EmailDemand = 'never' | 'first' | 'last';

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
  /** Default: true. */
  readonly emailVerified?: boolean;
  /** Overrides the backend's setting. */
  readonly emailMustBeVerified?: EmailDemand;
  /** The factors that are ready to use. Default: none. */
  readonly factors?: readonly MemoryFactor[];
  /** Overrides the policy of the backend. */
  readonly policy?: Policy;
  /** What the switch of the account says, where it has one. Default: whether it starts with a factor. */
  readonly protectionOn?: boolean;
  /** May not sign in; looks like a wrong password. Default: false. */
  readonly blocked?: boolean;
  /** Can sign in, but is then denied. Default: false. */
  readonly passwordResetRequired?: boolean;
}
