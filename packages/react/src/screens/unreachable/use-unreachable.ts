'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { UnreachableViewProps } from './unreachable.view.tsx';

/** Undefined in all other steps. */
export function useUnreachable(): UnreachableViewProps | undefined {
  const { actor } = useFlow();
  const failure = useSelector(actor, mfaFlowSelectors.selectFailure);
  const limit = useSelector(actor, mfaFlowSelectors.selectReadLimit);
  return (
    failure && {
      failure,
      until: limit?.until,
      onRetry: () => actor.send({ type: 'retry.requested' }),
      onExit: () => actor.send({ type: 'signOut.requested' }),
    }
  );
}
