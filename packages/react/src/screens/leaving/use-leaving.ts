'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { LeavingViewProps } from './leaving.view.tsx';

export function useLeaving(): LeavingViewProps {
  const { actor } = useFlow();
  const isBusy = useSelector(actor, mfaFlowSelectors.selectIsBusy);
  const failure = useSelector(actor, mfaFlowSelectors.selectFailure);
  return {
    failure: isBusy ? undefined : failure,
    onRetry: () => actor.send({ type: 'retry.requested' }),
  };
}
