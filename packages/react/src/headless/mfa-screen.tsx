'use client';
import { createElement, useContext, useMemo, type ComponentType, type ReactElement } from 'react';
import { AuthenticatorView } from '../screens/challenge/authenticator.view.tsx';
import { SentCodeView } from '../screens/challenge/sent-code.view.tsx';
import { CeremonyView } from '../screens/ceremony/ceremony.on-demand.ts';
import { CheckFactorsView } from '../screens/check-factors/check-factors.view.tsx';
import { ChooseFactorView } from '../screens/choose-factor/choose-factor.view.tsx';
import { DeniedView } from '../screens/denied/denied.view.tsx';
import { DoneView } from '../screens/done/done.view.tsx';
import { FirstFactorView } from '../screens/first-factor/first-factor.view.tsx';
import { SignInByCodeView } from '../screens/first-factor/sign-in-by-code.on-demand.ts';
import { SignInLinkView } from '../screens/first-factor/sign-in-link.on-demand.ts';
import { LimitedView } from '../screens/limited/limited.view.tsx';
import { OtherAccountView } from '../screens/other-account/other-account.view.tsx';
import { RecoveryView } from '../screens/recovery/recovery.view.tsx';
import { ReplaceFactorView } from '../screens/replace-factor/replace-factor.on-demand.ts';
import { ReturningView } from '../screens/returning/returning.on-demand.ts';
import { RecoveryCodesView } from '../screens/save-codes/recovery-codes.view.tsx';
import { SetUpAddressView } from '../screens/set-up/set-up-address.on-demand.ts';
import { SetUpAuthenticatorView } from '../screens/set-up/set-up-authenticator.on-demand.ts';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { SignedOutView } from '../screens/signed-out/signed-out.view.tsx';
import { SigningOutView } from '../screens/signing-out/signing-out.view.tsx';
import { UnreachableView } from '../screens/unreachable/unreachable.view.tsx';
import { VerifyEmailView } from '../screens/verify-email/verify-email.on-demand.ts';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { ShellContext } from '../shell/shell-context.ts';
import { CustomViewsContext } from './custom-views.ts';
import type { FlowViews, MfaScreenProps } from './screen.types.ts';
import { usePublished } from './use-published.ts';

/** Total: a screen that has no view does not compile. */
const views: { readonly [Name in keyof FlowViews]: ComponentType<FlowViews[Name]> } = {
  firstFactor: FirstFactorView,
  signInByCode: SignInByCodeView,
  signInLink: SignInLinkView,
  checkFactors: CheckFactorsView,
  otherAccount: OtherAccountView,
  chooseFactor: ChooseFactorView,
  authenticator: AuthenticatorView,
  sentCode: SentCodeView,
  ceremony: CeremonyView,
  recovery: RecoveryView,
  replaceFactor: ReplaceFactorView,
  setUpAddress: SetUpAddressView,
  setUpAuthenticator: SetUpAuthenticatorView,
  verifyEmail: VerifyEmailView,
  returning: ReturningView,
  limited: LimitedView,
  denied: DeniedView,
  unreachable: UnreachableView,
  signedOut: SignedOutView,
  signingOut: SigningOutView,
  done: DoneView,
  settingsRecoveryCodes: RecoveryCodesView,
  broken: BrokenScreen,
  custom: CustomView,
};

function CustomView({ kind, ...props }: FlowViews['custom']): ReactElement {
  return createElement(useContext(CustomViewsContext)?.[kind] ?? AuthenticatorView, props);
}

/**
 * Draws a screen as `MfaFlow` does: `<MfaScreen {...screen} />`. Keep one in its place for all the screens that you leave to it, so
 * that the card stays. Needs `styles.css`.
 */
export function MfaScreen({ screen, instance, waiting, ...props }: MfaScreenProps): ReactElement {
  const isInShell = useContext(ShellContext) !== undefined;
  const { topmost, follows } = usePublished('flow');
  const { options } = topmost.frame;
  // The screen before may have been the host's.
  const withFocus = useMemo(() => (follows ? { ...options, autoFocus: true } : options), [options, follows]);
  // `screen` says whose props these are.
  const view = createElement(views[screen] as ComponentType<object>, { key: instance, ...props });
  if (isInShell) return view;
  return (
    <MfaShell {...topmost.frame} options={withFocus} waiting={waiting}>
      {view}
    </MfaShell>
  );
}
