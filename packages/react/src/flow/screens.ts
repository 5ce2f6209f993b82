'use client';
import type { ScreenName } from '@mfa-flow/machine';
import type { ComponentType } from 'react';
import { CheckFactorsScreen } from '../screens/check-factors/check-factors.screen.tsx';
import { FirstFactorScreen } from '../screens/first-factor/first-factor.screen.tsx';
import { screenOnDemand } from '../screens/shared/screen-on-demand.tsx';
import { UnreachableScreen } from '../screens/unreachable/unreachable.screen.tsx';

/** Total: a screen of the machine that nothing draws does not compile. */
export const screens: Record<ScreenName, ComponentType> = {
  checkFactors: CheckFactorsScreen,
  firstFactor: FirstFactorScreen,
  unreachable: UnreachableScreen,
  otherAccount: screenOnDemand(({ OtherAccountScreen }) => OtherAccountScreen),
  chooseFactor: screenOnDemand(({ ChooseFactorScreen }) => ChooseFactorScreen),
  challenge: screenOnDemand(({ ChallengeScreen }) => ChallengeScreen),
  recovery: screenOnDemand(({ RecoveryScreen }) => RecoveryScreen),
  replaceFactor: screenOnDemand(({ ReplaceFactorScreen }) => ReplaceFactorScreen),
  enrol: screenOnDemand(({ EnrolScreen }) => EnrolScreen),
  saveCodes: screenOnDemand(({ SaveCodesScreen }) => SaveCodesScreen),
  verifyEmail: screenOnDemand(({ VerifyEmailScreen }) => VerifyEmailScreen),
  returning: screenOnDemand(({ ReturningScreen }) => ReturningScreen),
  denied: screenOnDemand(({ DeniedScreen }) => DeniedScreen),
  signedOut: screenOnDemand(({ SignedOutScreen }) => SignedOutScreen),
  signingOut: screenOnDemand(({ SigningOutScreen }) => SigningOutScreen),
  done: screenOnDemand(({ DoneScreen }) => DoneScreen),
};

const withTheFirst: readonly ScreenName[] = ['checkFactors', 'firstFactor', 'unreachable'];

/** Whether it comes in the file that is loaded later. */
export const isOnDemand = (screen: ScreenName): boolean => !withTheFirst.includes(screen);
