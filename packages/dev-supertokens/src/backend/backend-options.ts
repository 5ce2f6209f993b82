import type { Requirements } from '../people/policy.ts';

export type FirstFactor = 'emailpassword' | 'otp-email' | 'otp-phone' | 'link-email' | 'thirdparty';

/** How the backend SDK is initialised. What may differ from person to person is in their policy instead. */
export interface BackendOptions {
  /** The name that people know, also in their authenticator. Default: `Example`. */
  readonly appName?: string;
  /**
   * How a session may begin. Default: password, emailed code, texted code, third party. A second-factor call that
   * forgets the linking flag ends the session only if its factor is not among these.
   */
  readonly firstFactors?: readonly FirstFactor[];
  /** Demanded of those whose policy says nothing. Default: `'default'`, what the SDK finds in the core. */
  readonly requirements?: Requirements;
  /**
   * Whether those whose policy says nothing must verify their email, and if before or after the second factor.
   * `'absent'`: the recipe is not there at all. Default: `'never'`.
   */
  readonly emailVerification?: 'absent' | 'never' | 'first' | 'last';
  /**
   * When accounts are linked. Default: `'withSession'`, the rule of the vendor's MFA guide; `'withSessionIfVerified'` is the same
   * with addresses that have to be verified before. `'absent'`: the recipe is not configured, and codes cannot be set up as
   * second factors.
   */
  readonly accountLinking?: 'withSession' | 'withSessionIfVerified' | 'always' | 'never' | 'absent';
  /** Default: a code alone. */
  readonly codeFlow?: 'USER_INPUT_CODE' | 'USER_INPUT_CODE_AND_MAGIC_LINK';
  /** The page of the front end to which links in emails lead that verify an address. Default: `/auth/verify-email`. */
  readonly verifyEmailPath?: string;
  /** Default: chosen by the SDK from the domains. */
  readonly antiCsrf?: 'VIA_TOKEN' | 'VIA_CUSTOM_HEADER' | 'NONE';
  /** Told why a call was answered with 500. Default: nobody is. */
  readonly onProblem?: (text: string) => void;
}
