import type { EmailVerificationPort, FirstFactorPort, MfaAdapter } from '@mfa-flow/contract';
import type { CallStyle } from './client/call-style.ts';
import type { AppwriteAccount } from './client/account.types.ts';
import type { Context } from './context.ts';
import type { RecoveryFactor } from './recovery-factor.ts';

/** How the host signed the user in: a pending session can't be queried for it. */
export interface HostSignIn {
  /** An address used to sign in is not offered as a second step. A provider counts as email. */
  readonly with: 'password' | 'email' | 'phone' | 'oauth' | 'other';
  /** Where codes may go. Masked at once; only the first letters and the last digits are kept. */
  readonly email?: string;
  readonly phone?: string;
}

/** How the adapter signs users in: created by `signInBy`. */
export type SignIn = (context: Context) => FirstFactorPort | undefined;

/** How the adapter verifies email addresses: created by `emailVerificationAt`. */
export type EmailVerification = (context: Context) => EmailVerificationPort | undefined;

/** The ports of a settings page: created by `accountSettings`. Each is there if the client has the methods for it. */
export type Settings = (
  context: Context,
) => Pick<MfaAdapter, 'account' | 'enrolment' | 'recoveryCodes' | 'protection'>;

interface Common {
  /** `new Account(client)` of the Appwrite web SDK 14 to 27, or `nx.account` of a Nuvix client. */
  readonly account: AppwriteAccount;
  /** How the client takes its arguments. Default: `auto`, detected from its methods. */
  readonly callStyle?: 'auto' | CallStyle;
  /**
   * The server's name for recovery codes. Default: `auto`, by the version in its errors. While that is unknown, a refused
   * recovery code is tried once more under the other name.
   */
  readonly recoveryFactor?: 'auto' | RecoveryFactor;
  /** Separates what flows store for this project, or a tenant in it. Default: endpoint and project of the client. */
  readonly scope?: string;
  /** Default: the port `emailVerification` is absent. */
  readonly emailVerification?: EmailVerification;
  /** Default: the ports `account`, `enrolment`, `recoveryCodes` and `protection` are absent, and weigh nothing. */
  readonly settings?: Settings;
}

interface AdapterSignsIn {
  /** Default: by password. */
  readonly signIn?: SignIn;
  readonly signedIn?: undefined;
}

/** The host signs users in by itself: the port `firstFactor` is absent. */
interface HostSignsIn {
  /** A function is called at each check: for hosts with several ways to sign in. */
  readonly signedIn: HostSignIn | (() => HostSignIn | undefined);
  readonly signIn?: undefined;
}

export type AppwriteAdapterOptions = Common & (AdapterSignsIn | HostSignsIn);
