import type { ServerVersion } from '../versions.ts';

/** A way to sign in that a project can switch off. */
export type AuthMethod = 'emailPassword' | 'emailOtp' | 'magicUrl' | 'phone' | 'anonymous';

/** A person that the project starts with. */
export interface PersonSeed {
  /** Up to 36 letters, digits, periods, hyphens and underscores. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  /** With `+` and country code. */
  readonly phone?: string;
  readonly password?: string;
  readonly emailVerified?: boolean;
  readonly phoneVerified?: boolean;
  /** A confirmed authenticator. `secret`: base32. */
  readonly authenticator?: { readonly secret: string };
  readonly recoveryCodes?: readonly string[];
  /** Default: false, whatever factors there are. */
  readonly mfa?: boolean;
  readonly blocked?: boolean;
  readonly passwordResetRequired?: boolean;
}

export interface ProjectOptions {
  /** Default: made up. */
  readonly id?: string;
  /** The issuer in authenticator apps and the name in mails. Default: `Stand-in`. */
  readonly name?: string;
  /** Default: `1.8.1`. */
  readonly version?: ServerVersion;
  /** Default: true. The headers are sent either way. */
  readonly rateLimits?: boolean;
  /** Host names from which pages may write, and to which links may lead. Default: `localhost`, `127.0.0.1`. */
  readonly platforms?: readonly string[];
  /** Whether mails can be sent. Default: true. */
  readonly smtp?: boolean;
  /** Whether text messages can be sent. Default: true. */
  readonly sms?: boolean;
  /** Ways to sign in that are switched off. Default: none. */
  readonly disabledAuthMethods?: readonly AuthMethod[];
  readonly people?: readonly PersonSeed[];
}
