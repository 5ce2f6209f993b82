'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { SigningOutViewProps } from './signing-out.view.tsx';

export function useSigningOut(): SigningOutViewProps {
  const { actor } = useFlow();
  const isBusy = useSelector(actor, mfaFlowSelectors.selectIsBusy);
  const failure = useSelector(actor, mfaFlowSelectors.selectFailure);
  return {
    failure: isBusy ? undefined : failure,
    onRetry: () => actor.send({ type: 'retry.requested' }),
  };
}
