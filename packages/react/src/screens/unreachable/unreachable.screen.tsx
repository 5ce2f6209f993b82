'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { UnreachableView } from './unreachable.view.tsx';

export function UnreachableScreen(): ReactElement | null {
  const { actor } = useFlow();
  const failure = useSelector(actor, mfaFlowSelectors.selectFailure);
  if (!failure) return null;
  return (
    <UnreachableView
      failure={failure}
      onRetry={() => actor.send({ type: 'retry.requested' })}
      onExit={() => actor.send({ type: 'signOut.requested' })}
    />
  );
}
