'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { DeniedViewProps } from './denied.view.tsx';

/** Undefined in all other steps. */
export function useDenied(): DeniedViewProps | undefined {
  const { actor } = useFlow();
  const reason = useSelector(actor, mfaFlowSelectors.selectDeniedReason);
  const hasOtherFactor = useSelector(actor, mfaFlowSelectors.selectHasOtherFactor);
  return (
    reason && {
      reason,
      onRetry: () => actor.send({ type: 'retry.requested' }),
      onOtherFactor: hasOtherFactor ? () => actor.send({ type: 'otherFactor.requested' }) : undefined,
      onExit: () => actor.send({ type: 'signOut.requested' }),
    }
  );
}
