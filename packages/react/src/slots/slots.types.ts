import type { ComponentType } from 'react';
import type { Areas } from './area.types.ts';
import type { AccountLineProps } from '../parts/account-line/account-line.tsx';
import type { ButtonProps } from '../parts/button/button.tsx';
import type { CodeInputProps } from '../parts/code-input/code-input.tsx';
import type { FactorListProps } from '../parts/factor-list/factor-list.tsx';
import type { FailureMessageProps } from '../parts/failure-message/failure-message.tsx';
import type { NoticeProps } from '../parts/notice/notice.tsx';
import type { OfflineNoticeProps } from '../parts/offline-notice/offline-notice.tsx';
import type { PasswordFieldProps } from '../parts/password-field/password-field.tsx';
import type { QrCodeProps } from '../parts/qr-code/qr-code.tsx';
import type { ScreenFrameProps } from '../parts/screen-frame/screen-frame.tsx';
import type { SpinnerProps } from '../parts/spinner/spinner.tsx';
import type { TextFieldProps } from '../parts/text-field/text-field.tsx';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { SentCodeViewProps } from '../screens/challenge/sent-code.types.ts';
import type { CeremonyViewProps } from '../screens/ceremony/ceremony.view.tsx';
import type { CheckFactorsViewProps } from '../screens/check-factors/check-factors.view.tsx';
import type { ChooseFactorViewProps } from '../screens/choose-factor/choose-factor.types.ts';
import type { DeniedViewProps } from '../screens/denied/denied.view.tsx';
import type { DoneViewProps } from '../screens/done/done.view.tsx';
import type { FirstFactorViewProps } from '../screens/first-factor/first-factor.types.ts';
import type { SignInByCodeViewProps } from '../screens/first-factor/sign-in-by-code.view.tsx';
import type { SignInLinkViewProps } from '../screens/first-factor/sign-in-link.view.tsx';
import type { SigningOutViewProps } from '../screens/signing-out/signing-out.view.tsx';
import type { LimitedViewProps } from '../screens/limited/limited.view.tsx';
import type { OtherAccountViewProps } from '../screens/other-account/other-account.view.tsx';
import type { RecoveryViewProps } from '../screens/recovery/recovery.view.tsx';
import type { ReplaceFactorViewProps } from '../screens/replace-factor/replace-factor.view.tsx';
import type { ReturningViewProps } from '../screens/returning/returning.view.tsx';
import type { SetUpAddressViewProps } from '../screens/set-up/set-up-address.view.tsx';
import type { SetUpAuthenticatorViewProps } from '../screens/set-up/set-up-authenticator.view.tsx';
import type { SignedOutViewProps } from '../screens/signed-out/signed-out.view.tsx';
import type { UnreachableViewProps } from '../screens/unreachable/unreachable.view.tsx';
import type { VerifyEmailViewProps } from '../screens/verify-email/verify-email.types.ts';
import type { RecoveryCodesViewProps } from '../screens/save-codes/recovery-codes.view.tsx';
import type { UnknownCodesViewProps } from '../settings/set-up/unknown-codes.view.tsx';
import type { ConfirmTaskViewProps } from '../settings/dialogs/confirm-task.view.tsx';
import type { RegenerateCodesViewProps } from '../settings/dialogs/regenerate-codes.view.tsx';
import type { RemoveFactorViewProps } from '../settings/dialogs/remove-factor.view.tsx';
import type { RenameFactorViewProps } from '../settings/dialogs/rename-factor.view.tsx';
import type { SessionEndsViewProps } from '../settings/dialogs/session-ends.view.tsx';
import type { SignOutOthersViewProps } from '../settings/dialogs/sign-out-others.view.tsx';
import type { TurnOffViewProps } from '../settings/dialogs/turn-off.view.tsx';
import type { SettingsViewProps } from '../settings/overview/settings.view.tsx';
import type { AddFactorViewProps } from '../settings/set-up/add-factor.view.tsx';
import type { CodesFromBeforeViewProps } from '../settings/set-up/codes-from-before.view.tsx';
import type { MakeCodesViewProps } from '../settings/set-up/make-codes.view.tsx';
import type { NameFactorViewProps } from '../settings/set-up/name-factor.view.tsx';
import type { SetUpInterruptedViewProps } from '../settings/set-up/set-up-interrupted.view.tsx';
import type { SetUpSummaryViewProps } from '../settings/set-up/set-up-summary.view.tsx';
import type { TurnOnViewProps } from '../settings/set-up/turn-on.view.tsx';
import type { StepUpProvedViewProps } from '../step-up/step-up-proved.view.tsx';
import type { StepUpSessionChangedViewProps } from '../step-up/step-up-session-changed.view.tsx';
import type { StepUpUnavailableViewProps } from '../step-up/step-up-unavailable.view.tsx';

/** The parts that can be replaced, with the props that the default gets. */
export interface PartProps {
  readonly AccountLine: AccountLineProps;
  readonly Button: ButtonProps;
  readonly TextField: TextFieldProps;
  readonly PasswordField: PasswordFieldProps;
  readonly CodeInput: CodeInputProps;
  readonly FactorList: FactorListProps;
  readonly FailureMessage: FailureMessageProps;
  readonly Notice: NoticeProps;
  readonly OfflineNotice: OfflineNoticeProps;
  readonly QrCode: QrCodeProps;
  readonly ScreenFrame: ScreenFrameProps;
  readonly Spinner: SpinnerProps;
}

/** The views that can be replaced, with the props that the default gets. */
export interface ViewProps {
  readonly firstFactor: FirstFactorViewProps;
  readonly signInByCode: SignInByCodeViewProps;
  readonly signInLink: SignInLinkViewProps;
  readonly checkFactors: CheckFactorsViewProps;
  readonly otherAccount: OtherAccountViewProps;
  readonly chooseFactor: ChooseFactorViewProps;
  readonly authenticator: AuthenticatorViewProps;
  readonly sentCode: SentCodeViewProps;
  readonly ceremony: CeremonyViewProps;
  readonly recovery: RecoveryViewProps;
  readonly replaceFactor: ReplaceFactorViewProps;
  readonly setUpAddress: SetUpAddressViewProps;
  readonly setUpAuthenticator: SetUpAuthenticatorViewProps;
  readonly verifyEmail: VerifyEmailViewProps;
  readonly returning: ReturningViewProps;
  readonly limited: LimitedViewProps;
  readonly denied: DeniedViewProps;
  readonly unreachable: UnreachableViewProps;
  readonly signedOut: SignedOutViewProps;
  readonly signingOut: SigningOutViewProps;
  readonly done: DoneViewProps;
}

/** The same for the views of settings. */
export interface SettingsViews {
  readonly settings: SettingsViewProps;
  readonly settingsConfirmTask: ConfirmTaskViewProps;
  readonly settingsRemoveFactor: RemoveFactorViewProps;
  readonly settingsTurnOff: TurnOffViewProps;
  readonly settingsRegenerateCodes: RegenerateCodesViewProps;
  readonly settingsSignOutOthers: SignOutOthersViewProps;
  readonly settingsRenameFactor: RenameFactorViewProps;
  readonly settingsSessionEnds: SessionEndsViewProps;
  readonly settingsRecoveryCodes: RecoveryCodesViewProps;
  readonly settingsUnknownCodes: UnknownCodesViewProps;
  readonly settingsAddFactor: AddFactorViewProps;
  readonly settingsNameFactor: NameFactorViewProps;
  readonly settingsMakeCodes: MakeCodesViewProps;
  readonly settingsCodesFromBefore: CodesFromBeforeViewProps;
  readonly settingsTurnOn: TurnOnViewProps;
  readonly settingsSetUpSummary: SetUpSummaryViewProps;
  readonly settingsSetUpInterrupted: SetUpInterruptedViewProps;
}

/** The same for the views of fresh proof that no sign-in has. */
export interface StepUpViews {
  /** The question after the proof, where `confirm` is `after`. */
  readonly stepUpProved: StepUpProvedViewProps;
  readonly stepUpSessionChanged: StepUpSessionChangedViewProps;
  readonly stepUpUnavailable: StepUpUnavailableViewProps;
}

type Replacements<Props> = { readonly [Name in keyof Props]?: ComponentType<Props[Name]> | undefined };

/**
 * What a host replaces. A replacement may render the default of the same name: inside it the name refers to the default.
 * If it throws, the error screen is shown; if it throws again, the default is used.
 */
export interface Slots {
  readonly parts?: Replacements<PartProps>;
  readonly views?: Replacements<ViewProps & SettingsViews & StepUpViews>;
  /** What stands in the frame around the screens. */
  readonly areas?: Areas;
}
