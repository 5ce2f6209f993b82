import type { EmailVerificationPort, FirstFactorPort } from '@mfa-flow/contract';
import type { CallStyle } from './client/call-style.ts';
import type { AppwriteAccount } from './client/account.types.ts';
import type { Context } from './context.ts';
import type { RecoveryFactor } from './recovery-factor.ts';

/** What a host that signs people in by itself tells of it: a pending session cannot be asked. */
export interface HostSignIn {
  /** An address signed in with is no second step any more, so it is not offered as one. A provider counts as an email. */
  readonly with: 'password' | 'email' | 'phone' | 'oauth' | 'other';
  /** Where codes may go. Masked at once; only the first letters and the last digits are kept. */
  readonly email?: string;
  readonly phone?: string;
}

/** How the adapter signs people in: made by `signInBy`. */
export type SignIn = (context: Context) => FirstFactorPort | undefined;

/** How the adapter has email addresses verified: made by `emailVerificationAt`. */
export type EmailVerification = (context: Context) => EmailVerificationPort | undefined;

interface Common {
  /** `new Account(client)` of the Appwrite web SDK 14 to 27, or `nx.account` of a Nuvix client. */
  readonly account: AppwriteAccount;
  /** How the client takes its arguments. Default: `auto`, told by the methods that it has. */
  readonly callStyle?: 'auto' | CallStyle;
  /**
   * The server's name for recovery codes. Default: `auto`, by the version that its errors tell. While that is unknown, a
   * refused recovery code is tried once more under the other name.
   */
  readonly recoveryFactor?: 'auto' | RecoveryFactor;
  /** Tells this project, or a tenant in it, from others in what flows store. Default: endpoint and project of the client. */
  readonly scope?: string;
  /** Default: the port `emailVerification` is absent. */
  readonly emailVerification?: EmailVerification;
}

interface AdapterSignsIn {
  /** Default: by password. */
  readonly signIn?: SignIn;
  readonly signedIn?: undefined;
}

/** The host signs people in by itself: the port `firstFactor` is absent. */
interface HostSignsIn {
  /** A function is asked at each check: for hosts with several ways to sign in. */
  readonly signedIn: HostSignIn | (() => HostSignIn | undefined);
  readonly signIn?: undefined;
}

export type AppwriteAdapterOptions = Common & (AdapterSignsIn | HostSignsIn);
