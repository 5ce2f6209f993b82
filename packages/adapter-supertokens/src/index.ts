export { createSuperTokensAdapter } from './adapter.ts';
export type { SuperTokensAdapterOptions } from './options.ts';
export { emailVerificationBy } from './ports/email-verification.port.ts';
export type { EmailVerification } from './ports/email-verification.port.ts';
export { protectionBy } from './ports/protection.port.ts';
export type { Protection, ProtectionEndpoints } from './ports/protection.port.ts';
export { recoveryCodesBy } from './ports/recovery-codes.port.ts';
export type { RecoveryCodeEndpoints, RecoveryCodes } from './ports/recovery-codes.port.ts';
export { accountSettings } from './settings/account-settings.ts';
export type { AccountSettingsOptions, Settings } from './settings/settings.types.ts';
export { providersBy } from './sign-in/providers-by.ts';
export type { Providers, ProvidersOptions } from './sign-in/providers-by.ts';
export type {
  EmailPasswordRecipe,
  EmailVerificationRecipe,
  MultiFactorAuthRecipe,
  PasswordlessRecipe,
  SessionRecipe,
  ThirdPartyRecipe,
  TotpRecipe,
} from './vendor/recipes.types.ts';
export { codesBy } from './factors/codes-by.ts';
export type { Codes, CodesOptions } from './factors/codes-by.ts';
