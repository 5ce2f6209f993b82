import type { ReactNode } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { BrokenScreenProps } from '../screens/shared/broken-screen.tsx';
import type { Waiting } from '../shell/shell.types.ts';
import type { SettingsViews, StepUpViews, ViewProps } from '../slots/slots.types.ts';

interface ScreenState {
  /** Another number for each screen: give it to React as the `key` of your screen, so that its fields start empty. */
  readonly instance: number;
  /** The next screen is being fetched or asked about: show this one as busy. Undefined: it takes input. */
  readonly waiting: Waiting | undefined;
}

/** One member for each view: its name, its props, and the state of the screen. */
type ScreensOf<Views> = {
  [Name in keyof Views]: { readonly screen: Name } & ScreenState & Views[Name];
}[keyof Views];

interface AlwaysThere {
  /** Something failed to render, or the flow has ended by an error: offer to go on. */
  readonly broken: BrokenScreenProps;
}

export interface FlowViews extends ViewProps, AlwaysThere, Pick<SettingsViews, 'settingsRecoveryCodes'> {
  /** A factor of a kind in `customViews`. */
  readonly custom: AuthenticatorViewProps & { readonly kind: string };
}

/** The screen of a sign-in, with the props of the view of that name. Narrows by `screen`. */
export type MfaScreenProps = ScreensOf<FlowViews>;

type ViewsOfProof = Pick<
  FlowViews,
  | 'checkFactors'
  | 'chooseFactor'
  | 'authenticator'
  | 'sentCode'
  | 'ceremony'
  | 'recovery'
  | 'limited'
  | 'unreachable'
  | 'broken'
  | 'custom'
>;

/** A screen of fresh proof, with the props of the view of that name. Narrows by `screen`. */
export type StepUpScreenProps = ScreensOf<ViewsOfProof & StepUpViews>;

type ViewsOfSettings = SettingsViews &
  StepUpViews &
  ViewsOfProof &
  Pick<FlowViews, 'setUpAddress' | 'setUpAuthenticator' | 'verifyEmail'>;

/** A screen of settings, with the props of the view of that name. Narrows by `screen`. */
export type MfaSettingsScreenProps = ScreensOf<ViewsOfSettings>;

/** What there is to show of settings. */
export type MfaSettingsState = MfaSettingsScreenProps & {
  /** The page, while `screen` is a question above it: show it, out of reach. Else undefined. */
  readonly behind: SettingsViews['settings'] | undefined;
  /** What the last task has come to, to be shown above the page. Undefined: nothing. */
  readonly taskNotice: ReactNode;
};
