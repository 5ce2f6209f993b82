import type { EnrollableKind } from '../accounts/factor.ts';

/** What a backend may ask fresh proof, or the password, for. */
export type SensitiveAction =
  | 'addAuthenticator'
  | 'addAddress'
  | 'replaceFactor'
  | 'removeFactor'
  | 'createRecoveryCodes'
  | 'regenerateRecoveryCodes'
  | 'revealRecoveryCodes'
  | 'turnProtectionOn'
  | 'turnProtectionOff';

export type RecoveryCodeMethod = 'create' | 'regenerate' | 'reveal' | 'remaining';

/** What people can look after by themselves once they are signed in, and what the backend asks of them for it. */
export interface SelfServiceOptions {
  /** Whether people can see how their account is protected: the port `account`. Default: true. */
  readonly overview: boolean;
  /** Whether factors can be named: `account.rename`. Default: true. */
  readonly rename: boolean;
  /** Whether other sessions can be ended: `account.signOutOthers`. Default: true. */
  readonly signOutOthers: boolean;
  /**
   * The methods of the port `recoveryCodes`; none, and the port is absent. Without `reveal` codes are shown once, without
   * `remaining` nobody is told how many are left. Default: all.
   */
  readonly recoveryCodes: readonly RecoveryCodeMethod[];
  /** Whether `enrolment.confirm` gives recovery codes to somebody whose first factor it is. Default: false. */
  readonly codesWithFirstFactor: boolean;
  /**
   * `switch`: each account decides by the port `protection` whether it is asked for a second step, unless its policy demands
   * one. `policy`: the policy alone decides, and the port is absent. Default: `switch`.
   */
  readonly protection: 'switch' | 'policy';
  /** Whether an account may have several authenticators. One more is a `conflict` otherwise. Default: false. */
  readonly severalAuthenticators: boolean;
  /** Whether the last factor that a policy demands is kept. Default: true. */
  readonly keepsRequired: boolean;
  /**
   * `chosen`: an address is a factor once it is set up as one, and a new one takes its place when it is confirmed. `onFile`:
   * the one address on file of each kind is the factor as soon as it is verified, in whatever way; it can be changed and
   * not removed, and a change counts at once: the old address is gone, and what was sent to it is worth nothing. Default: `chosen`.
   */
  readonly addresses: 'chosen' | 'onFile';
  /**
   * Whether the message that sets an email address up holds a link to `emailVerificationPage`, finished by
   * `emailVerification.confirm`, and no code. Default: false.
   */
  readonly emailLinks: boolean;
  /**
   * The kinds whose set-up counts as a proof of the session. After any other a session that has proven nothing is pending as
   * soon as the new factor is asked for, in the middle of its use. Default: all.
   */
  readonly setUpCounts: readonly EnrollableKind[];
  /**
   * What needs a proof no older than `limits.stepUpMs`, else it is `step_up_required`. A set-up is no such proof. Default: all
   * but `turnProtectionOn`.
   */
  readonly freshProofFor: readonly SensitiveAction[];
  /** Whether signing in is a fresh proof by itself, also without a second step. Default: true. */
  readonly signInIsFreshProof: boolean;
  /**
   * What needs the password: absent or wrong is `input_refused`, and wrong ones count as at signing in. Asked of whoever is
   * signed in completely, and only after fresh proof. Default: nothing.
   */
  readonly passwordFor: readonly SensitiveAction[];
}

const offered: SelfServiceOptions = {
  overview: true,
  rename: true,
  signOutOthers: true,
  recoveryCodes: ['create', 'regenerate', 'reveal', 'remaining'],
  codesWithFirstFactor: false,
  protection: 'switch',
  severalAuthenticators: false,
  keepsRequired: true,
  addresses: 'chosen',
  emailLinks: false,
  setUpCounts: ['authenticator', 'email', 'phone'],
  freshProofFor: [
    'addAuthenticator',
    'addAddress',
    'replaceFactor',
    'removeFactor',
    'createRecoveryCodes',
    'regenerateRecoveryCodes',
    'revealRecoveryCodes',
    'turnProtectionOff',
  ],
  signInIsFreshProof: true,
  passwordFor: [],
};

/** Setting up and taking away go by `enrolment`, also without a settings page. */
const notOffered: SelfServiceOptions = {
  ...offered,
  overview: false,
  rename: false,
  signOutOthers: false,
  recoveryCodes: [],
  protection: 'policy',
  keepsRequired: false,
};

export const resolveSelfService = (given: Partial<SelfServiceOptions> | undefined): SelfServiceOptions =>
  given === undefined ? notOffered : { ...offered, ...given };
