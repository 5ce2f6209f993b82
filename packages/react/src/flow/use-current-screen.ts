'use client';
import { mfaFlowSelectors, type ScreenName } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from './flow-context.ts';

/** The current screen of the flow. */
export const useCurrentScreen = (): ScreenName => useSelector(useFlow().actor, mfaFlowSelectors.selectScreen);
