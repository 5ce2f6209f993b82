'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import type { Flow } from './flow-context.ts';
import type { Step } from './step-context.ts';

/** A step of the sign-in. The same object until something in it changes. */
export function useFlowStep({ actor, drafts, customViews }: Flow): Step {
  const progress = useSelector(actor, mfaFlowSelectors.selectProgress);
  const isReplacing = useSelector(actor, mfaFlowSelectors.selectIsReplacing);
  const hasOtherFactor = useSelector(actor, mfaFlowSelectors.selectHasOtherFactor);
  const recoveryId = useSelector(actor, (snapshot) => mfaFlowSelectors.selectRecoveryFactor(snapshot)?.id);
  return useMemo(() => {
    const requestOther = () => actor.send({ type: 'otherFactor.requested' });
    return {
      drafts,
      customViews,
      progress,
      isReplacing,
      onOtherFactor: hasOtherFactor ? requestOther : undefined,
      onRecovery:
        recoveryId === undefined
          ? undefined
          : () => actor.send({ type: 'factor.chosen', factorId: recoveryId }),
      onExit: () => actor.send({ type: 'signOut.requested' }),
    };
  }, [actor, drafts, customViews, progress, isReplacing, hasOtherFactor, recoveryId]);
}
