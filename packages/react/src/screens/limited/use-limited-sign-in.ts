'use client';
import { firstFactorSelectors, type FirstFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { LimitedViewProps } from './limited.view.tsx';

/** Props while sign-in has to wait; undefined otherwise. */
export function useLimitedSignIn(firstFactor: FirstFactorActor): LimitedViewProps | undefined {
  const phase = useSelector(firstFactor, firstFactorSelectors.selectPhase);
  const limit = useSelector(firstFactor, firstFactorSelectors.selectLimit);
  const over = useSelector(firstFactor, firstFactorSelectors.selectIsLimitOver);
  if (phase !== 'limited' || !limit) return undefined;
  return {
    cause: 'sign_in',
    until: limit.until,
    waitKnown: limit.isKnown,
    over,
    onRetry: () => firstFactor.send({ type: 'retry.requested' }),
  };
}
