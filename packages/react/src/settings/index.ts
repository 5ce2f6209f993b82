// The settings of an account. Nothing of a sign-in imports this.
export { FactorsSection } from './overview/factors-section.tsx';
export type { FactorActions, FactorsSectionProps } from './overview/factors-section.tsx';
export { ProtectionSection } from './overview/protection-section.tsx';
export type { ProtectionSectionProps } from './overview/protection-section.tsx';
export { RecoveryCodesSection } from './overview/recovery-codes-section.tsx';
export type { RecoveryCodesSectionProps } from './overview/recovery-codes-section.tsx';
export type { OverviewSectionProps } from './overview/section.types.ts';
export { DevicesSection } from './overview/devices-section.tsx';
export type { DevicesSectionProps } from './overview/devices-section.tsx';
export { SessionsSection } from './overview/sessions-section.tsx';
export type { SessionsSectionProps } from './overview/sessions-section.tsx';
export { SettingsView } from './overview/settings.view.tsx';
export type { SettingsViewProps } from './overview/settings.view.tsx';

// The whole page
export { MfaSettings } from './account/mfa-settings.tsx';
export type { MfaSettingsProps } from './account/mfa-settings.tsx';
export { Factors, Protection, RecoveryCodes, Devices, Sessions } from './account/sections.tsx';
export { MfaSetup } from './account/mfa-setup.tsx';
export type { MfaSetupProps } from './account/mfa-setup.tsx';
export type { SettingsChange, SettingsHostProps } from './account/settings-host.types.ts';
export { overviewKey } from './account/use-overview.ts';

// Headless: settings on screens of your own
export { MfaSettingsProvider } from '../headless/mfa-settings-provider.tsx';
export type { MfaSettingsProviderProps } from '../headless/mfa-settings-provider.tsx';
export { useMfaSettings } from '../headless/use-mfa-settings.ts';
export type { MfaSettingsScreenProps, MfaSettingsState } from '../headless/screen.types.ts';

// Dialogs
export type { ConfirmationProps, DialogCallProps } from './dialogs/confirmation.types.ts';
export { ConfirmTaskView } from './dialogs/confirm-task.view.tsx';
export type { ConfirmTaskViewProps } from './dialogs/confirm-task.view.tsx';
export { RegenerateCodesView } from './dialogs/regenerate-codes.view.tsx';
export type { RegenerateCodesViewProps } from './dialogs/regenerate-codes.view.tsx';
export { RemoveFactorView } from './dialogs/remove-factor.view.tsx';
export type { RemoveFactorViewProps } from './dialogs/remove-factor.view.tsx';
export { RenameFactorView } from './dialogs/rename-factor.view.tsx';
export type { RenameFactorViewProps } from './dialogs/rename-factor.view.tsx';
export { SessionEndsView } from './dialogs/session-ends.view.tsx';
export type { SessionEndsViewProps } from './dialogs/session-ends.view.tsx';
export { SignOutOthersView } from './dialogs/sign-out-others.view.tsx';
export type { SignOutOthersViewProps } from './dialogs/sign-out-others.view.tsx';
export { TurnOffView } from './dialogs/turn-off.view.tsx';
export type { TurnOffViewProps } from './dialogs/turn-off.view.tsx';
export { Dialog } from '../parts/dialog/dialog.tsx';
export type { DialogProps } from '../parts/dialog/dialog.tsx';

// Recovery codes, and guided set-up
export { RecoveryCodesView } from '../screens/save-codes/recovery-codes.view.tsx';
export type { RecoveryCodesViewProps } from '../screens/save-codes/recovery-codes.view.tsx';
export { UnknownCodesView } from './set-up/unknown-codes.view.tsx';
export type { UnknownCodesViewProps } from './set-up/unknown-codes.view.tsx';
export { Checkbox } from '../parts/checkbox/checkbox.tsx';
export type { CheckboxProps } from '../parts/checkbox/checkbox.tsx';
export { Stepper } from '../parts/stepper/stepper.tsx';
export type { StepperProps } from '../parts/stepper/stepper.tsx';
export { AddFactorView } from './set-up/add-factor.view.tsx';
export type { AddFactorViewProps } from './set-up/add-factor.view.tsx';
export { NameFactorView } from './set-up/name-factor.view.tsx';
export type { NameFactorViewProps } from './set-up/name-factor.view.tsx';
export { CodesFromBeforeView } from './set-up/codes-from-before.view.tsx';
export type { CodesFromBeforeViewProps } from './set-up/codes-from-before.view.tsx';
export { MakeCodesView } from './set-up/make-codes.view.tsx';
export type { MakeCodesViewProps } from './set-up/make-codes.view.tsx';
export { SetUpInterruptedView } from './set-up/set-up-interrupted.view.tsx';
export type { SetUpInterruptedViewProps } from './set-up/set-up-interrupted.view.tsx';
export { SetUpSummaryView } from './set-up/set-up-summary.view.tsx';
export type { SetUpSummaryViewProps } from './set-up/set-up-summary.view.tsx';
export { TurnOnView } from './set-up/turn-on.view.tsx';
export type { TurnOnViewProps } from './set-up/turn-on.view.tsx';

// What can be replaced
export type { SettingsViews } from '../slots/slots.types.ts';

// What the views are made from
export { listWays, nameOfFactor, numberOfFactor } from './name-of-factor.ts';
export { countingFactors, protectionOf, removalOf } from '@mfa-flow/contract';
export type { ProtectionState } from '@mfa-flow/contract';

// Messages
export { enSettings } from '../messages/en.settings.ts';
export type { FactorWords, NamedFactor, SettingsMessages } from '../messages/settings.types.ts';
export { useSettingsMessages } from './use-settings-messages.ts';
