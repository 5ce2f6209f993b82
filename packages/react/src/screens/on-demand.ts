'use client';
// The less common screens with their hooks: loaded together when the first of them is needed.
export { SignInByCodeScreen } from './first-factor/sign-in-by-code.screen.tsx';
export { ReturningScreen } from './returning/returning.screen.tsx';
export { ReplaceFactorScreen } from './replace-factor/replace-factor.screen.tsx';
export { EnrolScreen } from './set-up/enrol.screen.tsx';
export { VerifyEmailScreen } from './verify-email/verify-email.screen.tsx';
