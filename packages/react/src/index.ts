export { MfaFlow } from './flow/mfa-flow.tsx';
export type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './flow/mfa-flow.types.ts';
export { MfaProvider } from './flow/mfa-provider.tsx';
export type { MfaHostProps, MfaProviderProps } from './flow/mfa-provider.tsx';
export { lastUsedInLocalStorage } from './flow/last-used-in-local-storage.ts';
export { sessionStateStorage } from './flow/session-state-storage.ts';
export { takeReturned } from './flow/take-returned.ts';
export type { HostCallbacks } from './flow/use-host-callbacks.ts';

// Headless: each hook returns the props of the view of its name, inside MfaFlowProvider
export { MfaFlowProvider } from './flow/mfa-flow-provider.tsx';
export type { MfaFlowProviderProps } from './flow/mfa-flow-provider.tsx';
export { useCurrentScreen } from './flow/use-current-screen.ts';
export { useMfaFlow } from './flow/use-mfa-flow.ts';
export { useAuthenticator } from './screens/challenge/use-authenticator.ts';
export { useChallengeActor } from './screens/challenge/use-challenge-actor.ts';
export { useCodeEntry } from './screens/challenge/use-code-entry.ts';
export { useSentCode } from './screens/challenge/use-sent-code.ts';
export { useCheckFactors } from './screens/check-factors/use-check-factors.ts';
export { useChooseFactor } from './screens/choose-factor/use-choose-factor.ts';
export { useDenied } from './screens/denied/use-denied.ts';
export { useDone } from './screens/done/use-done.ts';
export { useOtherAccount } from './screens/other-account/use-other-account.ts';
export { useFirstFactor, useFirstFactorActor } from './screens/first-factor/use-first-factor.ts';
export {
  useByCodeActor,
  useSignInByCode,
  useSignInCode,
} from './screens/first-factor/use-sign-in-by-code.ts';
export { useSignInLink } from './screens/first-factor/use-sign-in-link.ts';
export { useSigningOut } from './screens/signing-out/use-signing-out.ts';
export { useLimitedBegin } from './screens/limited/use-limited-begin.ts';
export { useLimitedChallenge } from './screens/limited/use-limited-challenge.ts';
export { useLimitedSignIn } from './screens/limited/use-limited-sign-in.ts';
export { useCeremony } from './screens/ceremony/use-ceremony.ts';
export { useReplaceFactor } from './screens/replace-factor/use-replace-factor.ts';
export { useReturning, useReturningActor } from './screens/returning/use-returning.ts';
export { useEnrolActor } from './screens/set-up/use-enrol-actor.ts';
export { useSetUpAddress, useSetUpCode } from './screens/set-up/use-set-up-address.ts';
export { useAuthenticatorToCome, useSetUpAuthenticator } from './screens/set-up/use-set-up-authenticator.ts';
export { useSignedOut } from './screens/signed-out/use-signed-out.ts';
export { useUnreachable } from './screens/unreachable/use-unreachable.ts';
export { useVerifyEmail, useVerifyEmailActor } from './screens/verify-email/use-verify-email.ts';

// Messages
export { en } from './messages/en.ts';
export { mergeMessages } from './messages/merge-messages.ts';
export { plural } from './messages/format.ts';
export type { Catalog, MessageOverrides, Messages } from './messages/messages.types.ts';
export type { MessagesOnDemand } from './messages/on-demand.types.ts';
export type { ShownFailure, ShownFailureCode } from './messages/shown-failure.ts';

// What can be replaced. Inside a replacement these names refer to the defaults.
export type { PartProps, Slots, ViewProps } from './slots/slots.types.ts';
export { Button } from './parts/button/button.tsx';
export { CodeInput } from './parts/code-input/code-input.tsx';
export { FactorList } from './parts/factor-list/factor-list.tsx';
export { FailureMessage } from './parts/failure-message/failure-message.tsx';
export { Notice } from './parts/notice/notice.tsx';
export { OfflineNotice } from './parts/offline-notice/offline-notice.tsx';
export { partNames } from './parts/part-names.ts';
export type { PartName } from './parts/part-names.ts';
export { PasswordField } from './parts/password-field/password-field.tsx';
export { QrCode } from './parts/qr-code/qr-code.tsx';
export { ScreenFrame } from './parts/screen-frame/screen-frame.tsx';
export { Spinner } from './parts/spinner/spinner.tsx';
export { TextField } from './parts/text-field/text-field.tsx';
export { WaitText } from './parts/wait-text/wait-text.tsx';
export { AuthenticatorView } from './screens/challenge/authenticator.view.tsx';
export { SentCodeView } from './screens/challenge/sent-code.view.tsx';
export { CheckFactorsView } from './screens/check-factors/check-factors.view.tsx';
export { ChooseFactorView } from './screens/choose-factor/choose-factor.view.tsx';
export { DeniedView } from './screens/denied/denied.view.tsx';
export { DoneView } from './screens/done/done.view.tsx';
export { OtherAccountView } from './screens/other-account/other-account.view.tsx';
export { FirstFactorView } from './screens/first-factor/first-factor.view.tsx';
export { SignInByCodeView } from './screens/first-factor/sign-in-by-code.on-demand.ts';
export { SignInLinkView } from './screens/first-factor/sign-in-link.on-demand.ts';
export { SigningOutView } from './screens/signing-out/signing-out.view.tsx';
export { LimitedView } from './screens/limited/limited.view.tsx';
export { RecoveryView } from './screens/recovery/recovery.view.tsx';
export { CeremonyView } from './screens/ceremony/ceremony.on-demand.ts';
export type { CeremonyViewProps } from './screens/ceremony/ceremony.view.tsx';
export { ReplaceFactorView } from './screens/replace-factor/replace-factor.on-demand.ts';
export type {
  ReplaceableKind,
  ReplaceFactorViewProps,
} from './screens/replace-factor/replace-factor.view.tsx';
export { ReturningView } from './screens/returning/returning.on-demand.ts';
export { SetUpAddressView } from './screens/set-up/set-up-address.on-demand.ts';
export { SetUpAuthenticatorView } from './screens/set-up/set-up-authenticator.on-demand.ts';
export { SignedOutView } from './screens/signed-out/signed-out.view.tsx';
export { UnreachableView } from './screens/unreachable/unreachable.view.tsx';
export { VerifyEmailView } from './screens/verify-email/verify-email.on-demand.ts';

// For your own views
export { MfaShell } from './shell/mfa-shell.tsx';
export type { MfaShellProps } from './shell/mfa-shell.tsx';
export { useShell } from './shell/shell-context.ts';
export type { HeadingLevel, HostOptions, SensitiveProps, Shell } from './shell/shell.types.ts';
export { useAnnounce, useAnnouncement } from './shell/use-announcement.ts';
export { useSensitiveProps } from './shell/use-sensitive-props.ts';
export { useMessagesOnDemand } from './shell/use-messages-on-demand.ts';
