import type { EmailVerification } from './ports/email-verification.port.ts';
import type { Protection } from './ports/protection.port.ts';
import type { RecoveryCodes } from './ports/recovery-codes.port.ts';
import type { Settings } from './settings/settings.types.ts';
import type { Providers } from './sign-in/providers-by.ts';
import type {
  EmailPasswordRecipe,
  MultiFactorAuthRecipe,
  SessionRecipe,
  TotpRecipe,
} from './vendor/recipes.types.ts';
import type { Codes } from './factors/codes-by.ts';

/**
 * The recipes of `supertokens-web-js` that the host has initialised. They are singletons, so they have to be the host's
 * own; the adapter never calls `init`.
 */
export interface SuperTokensAdapterOptions {
  readonly session: SessionRecipe;
  readonly multiFactorAuth: MultiFactorAuthRecipe;
  /** Separates what flows store for this backend, or a tenant in it. Default: `supertokens`. */
  readonly scope?: string;
  /** Authenticators: to verify with, and to set up. Default: none. */
  readonly totp?: TotpRecipe;
  /** `codesBy(Passwordless)`. Default: no codes by email or text message. */
  readonly codes?: Codes;
  /** Signing in with a password. Without any way to sign in, the host signs users in by itself. */
  readonly emailPassword?: EmailPasswordRecipe;
  /** `providersBy(ThirdParty, …)`. Default: none. */
  readonly providers?: Providers;
  /** `emailVerificationBy(EmailVerification)`. Default: the port `emailVerification` is absent. */
  readonly emailVerification?: EmailVerification;
  /** `recoveryCodesBy(…)`: the host's own endpoints. Default: the port `recoveryCodes` is absent. */
  readonly recoveryCodes?: RecoveryCodes;
  /** `protectionBy(…)`: the host's own endpoint. Default: the port `protection` is absent. */
  readonly protection?: Protection;
  /** `accountSettings(…)`. Default: the port `account` and `enrolment.remove` are absent, and weigh nothing. */
  readonly settings?: Settings;
  /**
   * Ids of claim validators of the server's own that demand fresh proof and name no factor in their reason, for example
   * `PrimitiveClaim` with an age. `st-mfa` and reasons with `factorId`, `oneOf` or `allOfInAnyOrder` are recognised without.
   * Default: none.
   */
  readonly freshProofClaims?: readonly string[];
}
