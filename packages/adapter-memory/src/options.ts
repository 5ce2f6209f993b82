import type { CodeFormat } from '@mfa-flow/contract';
import type { EmailDemand, MemoryAccount } from './accounts/account-options.ts';
import type { FirstFactor } from './sessions/first-factor.ts';
import type { Limits } from './limits/limits.ts';
import type { Policy } from './accounts/policy.ts';
import type { Random } from './random.ts';
import type { EnrollableKind } from './accounts/factor.ts';
import type { SelfServiceOptions } from './self-service/self-service-options.ts';

export interface TotpOptions {
  /** How many 30-second steps before and after the present one are accepted too. Default: 0. */
  readonly window: number;
  /**
   * Whether a code works once only, as RFC 6238 asks of a real server. Default: false, so that a test whose clock
   * stands still can verify twice.
   */
  readonly refuseReplay: boolean;
  /** The name of the service in a new key. Default: `Example`. */
  readonly issuer: string;
}

export interface RecoveryCodeOptions {
  /** How many are in a set. Default: 10. */
  readonly count: number;
  /** What is ignored when comparing. Default: text, without regard to case and hyphens. */
  readonly format: CodeFormat;
}

export interface MemoryBackendOptions {
  /**
   * What adapters call this backend, so that flows keep nothing for another one. Default: `memory 1`, `memory 2` …, in the
   * order in which backends are made.
   */
  readonly scope?: string;
  readonly accounts: readonly MemoryAccount[];
  /** How people can sign in. Default: with the password. */
  readonly firstFactors?: readonly FirstFactor[];
  /**
   * Your page that simulates the sign-in providers: an absolute URL. Users are sent there, and
   * `returnFromProvider` says where that page sends them back to. Needed for the first factor `provider`.
   */
  readonly providerPage?: string;
  /**
   * Your page that sign-in links open: an absolute URL, to which the backend adds `?token=…`. A flow may
   * ask for another page of the same origin. Needed for the first factor `emailLink`.
   */
  readonly signInLinkPage?: string;
  /** What has to be verified after the first factor. Default: any one of the ready factors. */
  readonly policy?: Policy;
  /** The factors that people can set up by themselves. Default: none, and the port `enrolment` is absent. */
  readonly enrolment?: readonly EnrollableKind[];
  /**
   * What people can look after by themselves once they are signed in. `{}`: everything, by the defaults. Left out: the ports
   * `account`, `recoveryCodes` and `protection` are absent.
   */
  readonly selfService?: Partial<SelfServiceOptions>;
  /** Default: `never`. */
  readonly emailMustBeVerified?: EmailDemand;
  /**
   * The page of yours that links in emails lead to: a whole address, to which the backend adds `?token=…`.
   * Left out: the port `emailVerification` is absent. Needed for `selfService.emailLinks`.
   */
  readonly emailVerificationPage?: string;
  /**
   * How long a browser can be remembered, in milliseconds: no second step is asked for there. Left out: it can't be.
   */
  readonly rememberDevicesMs?: number;
  /** What too many wrong codes do while signing in: lock the factor, or end the sign-in. Default: `lock`. */
  readonly tooManyWrongCodes?: 'lock' | 'endSignIn';
  /** Whether a new message ends the code of the one before. Default: false. */
  readonly newestCodeOnly?: boolean;
  /**
   * Checks the token of the host (`attestation`) before a sign-in with a password and before each message, as a server asks the
   * service of a captcha. Default: everything is accepted.
   */
  readonly acceptsAttestation?: (token: string | undefined) => boolean;
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
