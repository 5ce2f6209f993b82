'use client';
import { mfaFlowSelectors, type ScreenName } from '@mfa-flow/machine';
import { useSelector } from './use-selector.ts';
import { useFlow } from './flow-context.ts';

/** The current screen of the flow. */
export const useCurrentScreen = (): ScreenName => useSelector(useFlow().actor, mfaFlowSelectors.selectScreen);
