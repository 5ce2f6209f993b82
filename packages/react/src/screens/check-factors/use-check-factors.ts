'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { CheckFactorsViewProps } from './check-factors.view.tsx';

export function useCheckFactors(): CheckFactorsViewProps {
  const { actor } = useFlow();
  return {
    slow: useSelector(actor, mfaFlowSelectors.selectIsSlow),
    onCancelCall: () => actor.send({ type: 'call.cancelled' }),
  };
}
