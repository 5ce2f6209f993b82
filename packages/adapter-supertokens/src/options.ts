import type { ProtectionPort } from '@mfa-flow/contract';
import type { EmailVerification } from './ports/email-verification.port.ts';
import type { RecoveryCodes } from './ports/recovery-codes.port.ts';
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
  readonly protection?: ProtectionPort;
}
