'use client';
import type { ScreenName } from '@mfa-flow/machine';
import type { ComponentType, ReactElement } from 'react';
import { ChallengeScreen } from '../screens/challenge/challenge.screen.tsx';
import { CheckFactorsScreen } from '../screens/check-factors/check-factors.screen.tsx';
import { ChooseFactorScreen } from '../screens/choose-factor/choose-factor.screen.tsx';
import { DeniedScreen } from '../screens/denied/denied.screen.tsx';
import { DoneScreen } from '../screens/done/done.screen.tsx';
import { FirstFactorScreen } from '../screens/first-factor/first-factor.screen.tsx';
import { LeavingScreen } from '../screens/leaving/leaving.screen.tsx';
import { OtherAccountScreen } from '../screens/other-account/other-account.screen.tsx';
import { RecoveryScreen } from '../screens/recovery/recovery.screen.tsx';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { screenOnDemand } from '../screens/shared/screen-on-demand.tsx';
import { SignedOutScreen } from '../screens/signed-out/signed-out.screen.tsx';
import { UnreachableScreen } from '../screens/unreachable/unreachable.screen.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { useFlow } from './flow-context.ts';
import { useCurrentScreen } from './use-current-screen.ts';
import { useSelector } from './use-selector.ts';

const onDemand = () => import('../screens/on-demand.ts');

/** Exhaustive: a screen of the machine without a component does not compile. */
const screens: Record<ScreenName, ComponentType> = {
  checkFactors: CheckFactorsScreen,
  firstFactor: FirstFactorScreen,
  otherAccount: OtherAccountScreen,
  chooseFactor: ChooseFactorScreen,
  challenge: ChallengeScreen,
  recovery: RecoveryScreen,
  replaceFactor: screenOnDemand(() => onDemand().then(({ ReplaceFactorScreen }) => ReplaceFactorScreen)),
  enrol: screenOnDemand(() => onDemand().then(({ EnrolScreen }) => EnrolScreen)),
  verifyEmail: screenOnDemand(() => onDemand().then(({ VerifyEmailScreen }) => VerifyEmailScreen)),
  returning: screenOnDemand(() => onDemand().then(({ ReturningScreen }) => ReturningScreen)),
  denied: DeniedScreen,
  unreachable: UnreachableScreen,
  signedOut: SignedOutScreen,
  leaving: LeavingScreen,
  done: DoneScreen,
};

const broken = (retry: () => void) => <BrokenScreen onRetry={retry} />;

export function CurrentScreen(): ReactElement {
  const name = useCurrentScreen();
  const { actor, restart } = useFlow();
  // A bug stopped the machine itself: start another flow (ERR-37).
  const isBroken = useSelector(actor, ({ status }) => status === 'error');
  if (isBroken) return broken(() => restart?.());
  const Screen = screens[name];
  return (
    // One boundary per screen, so that the next screen is shown after a broken one.
    <Boundary key={name} fallback={broken}>
      <Screen />
    </Boundary>
  );
}
