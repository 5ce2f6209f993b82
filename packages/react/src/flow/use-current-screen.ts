'use client';
import { mfaFlowSelectors, type ScreenName } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from './flow-context.ts';

/** The screen that the flow has come to. */
export const useCurrentScreen = (): ScreenName => useSelector(useFlow().actor, mfaFlowSelectors.selectScreen);
