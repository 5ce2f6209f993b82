import type { Policy } from './policy.ts';

/** Somebody to sign in as, ready from the start. */
export interface PersonSeed extends Policy {
  readonly email: string;
  /** At least eight characters with a letter and a digit. */
  readonly password: string;
  /** In the international form, `+12065550101`. Codes can be texted to it as a second factor. */
  readonly phone?: string;
  /** True: codes can be mailed as a second factor. Default: false. */
  readonly emailCode?: boolean;
  /** True: an authenticator is set up. Default: false. */
  readonly authenticator?: boolean;
  /** True: they can sign in at the local provider, too, and are the same person then. Default: false. */
  readonly provider?: boolean;
  /** True: any one of the second steps is required of them by the SDK's own list, which their switch turns off. Default: false. */
  readonly protected?: boolean;
  /** True: they have recovery codes. Default: false. */
  readonly recoveryCodes?: boolean;
  /** Default: false. */
  readonly emailVerified?: boolean;
}
