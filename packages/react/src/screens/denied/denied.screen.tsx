'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { DeniedView } from './denied.view.tsx';

export function DeniedScreen(): ReactElement | null {
  const { actor } = useFlow();
  const reason = useSelector(actor, mfaFlowSelectors.selectDeniedReason);
  const hasOtherWay = useSelector(actor, mfaFlowSelectors.selectHasOtherWay);
  if (!reason) return null;
  return (
    <DeniedView
      reason={reason}
      onRetry={() => actor.send({ type: 'retry.requested' })}
      onOtherWay={hasOtherWay ? () => actor.send({ type: 'otherWay.requested' }) : undefined}
      onExit={() => actor.send({ type: 'signOut.requested' })}
    />
  );
}
