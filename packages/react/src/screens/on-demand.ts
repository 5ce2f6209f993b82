'use client';
// Everything after the first screen: fetched together while the person types. One file, since each further one makes
// bundlers cut what they share into many small ones: 12 kB more for a sign-in with every step, 4 kB before its first screen.
export { ChallengeScreen } from './challenge/challenge.screen.tsx';
export { ChooseFactorScreen } from './choose-factor/choose-factor.screen.tsx';
export { DeniedScreen } from './denied/denied.screen.tsx';
export { DoneScreen } from './done/done.screen.tsx';
export { Enrolling, EnrolScreen } from './set-up/enrol.screen.tsx';
export { SigningOutScreen } from './signing-out/signing-out.screen.tsx';
export { OtherAccountScreen } from './other-account/other-account.screen.tsx';
export { RecoveryScreen } from './recovery/recovery.screen.tsx';
export { ReplaceFactorScreen } from './replace-factor/replace-factor.screen.tsx';
export { ReturningScreen } from './returning/returning.screen.tsx';
export { SaveCodesScreen } from './save-codes/save-codes.screen.tsx';
export { SignedOutScreen } from './signed-out/signed-out.screen.tsx';
export { SignInByCodeScreen } from './first-factor/sign-in-by-code.screen.tsx';
export { VerifyEmailScreen } from './verify-email/verify-email.screen.tsx';
// The views that are exported for hosts' own screens, too.
export { DefaultCeremonyView } from './ceremony/ceremony.view.tsx';
export { DefaultReplaceFactorView } from './replace-factor/replace-factor.view.tsx';
export { DefaultReturningView } from './returning/returning.view.tsx';
export { DefaultSetUpAddressView } from './set-up/set-up-address.view.tsx';
export { DefaultSetUpAuthenticatorView } from './set-up/set-up-authenticator.view.tsx';
export { DefaultSignInByCodeView } from './first-factor/sign-in-by-code.view.tsx';
export { DefaultSignInLinkView } from './first-factor/sign-in-link.view.tsx';
export { DefaultVerifyEmailView } from './verify-email/verify-email.view.tsx';
