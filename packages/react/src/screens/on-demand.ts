'use client';
// The screens that few sign-ins come to, with what reads them off the flow: loaded together when the first is due.
export { SignInByCodeScreen } from './first-factor/sign-in-by-code.screen.tsx';
export { ReturningScreen } from './returning/returning.screen.tsx';
export { ReplaceFactorScreen } from './replace-factor/replace-factor.screen.tsx';
export { EnrolScreen } from './set-up/enrol.screen.tsx';
export { VerifyEmailScreen } from './verify-email/verify-email.screen.tsx';
