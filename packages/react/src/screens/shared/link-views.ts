'use client';
// The two views share most of their code, so they are loaded together.
export { DefaultSignInLinkView } from '../first-factor/sign-in-link.view.tsx';
export { DefaultVerifyEmailView } from '../verify-email/verify-email.view.tsx';
