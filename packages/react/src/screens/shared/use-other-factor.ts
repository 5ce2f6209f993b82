'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { OtherFactorProps } from './other-factor.tsx';

/** Where "Try another way" goes, while using or setting up a factor. */
export function useOtherFactor(): OtherFactorProps {
  const { actor } = useFlow();
  const hasOtherFactor = useSelector(actor, mfaFlowSelectors.selectHasOtherFactor);
  const replacing = useSelector(actor, mfaFlowSelectors.selectIsReplacing);
  return {
    onOtherFactor: hasOtherFactor ? () => actor.send({ type: 'otherFactor.requested' }) : undefined,
    replacing,
  };
}
