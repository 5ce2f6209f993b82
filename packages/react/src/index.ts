export { MfaFlow } from './flow/mfa-flow.tsx';
export type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './flow/mfa-flow.types.ts';
export { MfaProvider } from './flow/mfa-provider.tsx';
export type { MfaHostProps, MfaProviderProps } from './flow/mfa-provider.tsx';
export { lastUsedInLocalStorage } from './flow/last-used-in-local-storage.ts';
export { sessionStateStorage } from './flow/session-state-storage.ts';
export { takeReturned } from './flow/take-returned.ts';
export type { HostCallbacks } from './flow/use-host-callbacks.ts';

// Headless: a sign-in on screens of your own
export { MfaFlowProvider } from './headless/mfa-flow-provider.tsx';
export type { MfaFlowProviderProps } from './headless/mfa-flow-provider.tsx';
export { MfaScreen } from './headless/mfa-screen.tsx';
export type { MfaScreenProps } from './headless/screen.types.ts';
export { useMfaScreen } from './headless/use-mfa-screen.ts';
export { useMfaMessages } from './headless/use-mfa-messages.ts';
export type { MfaMessages } from './headless/use-mfa-messages.ts';
export { useMfaFlow } from './flow/use-mfa-flow.ts';

// What a host's code names, from the packages below: one line to install is enough
export type {
  Account,
  AccountFactor,
  AddableFactor,
  Demand,
  Destination,
  Factor,
  Failure,
  MfaAdapter,
  Overview,
  RecoveryCodeSet,
  RememberedDevice,
} from '@mfa-flow/contract';
export { createMfaFlow, memoryStorage } from '@mfa-flow/machine';
export type {
  Attestation,
  Ceremony,
  MfaFlowActor,
  MfaFlowEmitted,
  MfaFlowInput,
  Returned,
  ScreenName,
  StateStorage,
} from '@mfa-flow/machine';

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
export type { MfaShellProps } from './shell/mfa-shell.types.ts';
export { useShell } from './shell/shell-context.ts';
export type { HeadingLevel, HostOptions, SensitiveProps, Shell } from './shell/shell.types.ts';
export { useAnnounce, useAnnouncement } from './shell/use-announcement.ts';
export { useSensitiveProps } from './shell/use-sensitive-props.ts';
export { useMessagesOnDemand } from './shell/use-messages-on-demand.ts';
