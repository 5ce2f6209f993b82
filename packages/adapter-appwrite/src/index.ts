export { createAppwriteAdapter } from './adapter.ts';
export type { AppwriteAccount } from './client/account.types.ts';
export type { CallStyle } from './client/call-style.ts';
export type { AppwriteAdapterOptions, EmailVerification, HostSignIn, SignIn } from './options.ts';
export { emailVerificationAt } from './ports/email-verification.port.ts';
export type { RecoveryFactor } from './recovery-factor.ts';
export { signInBy } from './sign-in/sign-in-by.ts';
export type { SignInMethod } from './sign-in/sign-in-by.ts';
