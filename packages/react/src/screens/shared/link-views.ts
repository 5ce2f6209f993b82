'use client';
// Nearly the same twice, so they are loaded together.
export { DefaultSignInLinkView } from '../first-factor/sign-in-link.view.tsx';
export { DefaultVerifyEmailView } from '../verify-email/verify-email.view.tsx';
