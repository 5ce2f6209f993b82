'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { LeavingView } from './leaving.view.tsx';

export function LeavingScreen(): ReactElement {
  const { actor } = useFlow();
  const isBusy = useSelector(actor, mfaFlowSelectors.selectIsBusy);
  const failure = useSelector(actor, mfaFlowSelectors.selectFailure);
  return (
    <LeavingView
      failure={isBusy ? undefined : failure}
      onRetry={() => actor.send({ type: 'retry.requested' })}
    />
  );
}
