'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import type { OtherWayProps } from './other-way.tsx';

/** Where "Try another way" leads, for whatever can be set up or taken. */
export function useOtherWay(): OtherWayProps {
  const { actor } = useFlow();
  const hasOtherWay = useSelector(actor, mfaFlowSelectors.selectHasOtherWay);
  const replacing = useSelector(actor, mfaFlowSelectors.selectIsReplacing);
  return {
    onOtherWay: hasOtherWay ? () => actor.send({ type: 'otherWay.requested' }) : undefined,
    replacing,
  };
}
