'use client';
import { beginSelectors, mfaFlowSelectors, type BeginActor } from '@mfa-flow/machine';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import type { LimitedViewProps } from './limited.view.tsx';

/** What to show while nothing can be begun; undefined while it can. */
export function useLimitedBegin(begun: BeginActor): LimitedViewProps | undefined {
  const { actor } = useFlow();
  const phase = useSelector(begun, beginSelectors.selectPhase);
  const limit = useSelector(begun, beginSelectors.selectLimit);
  const over = useSelector(begun, beginSelectors.selectIsLimitOver);
  const hasOtherWay = useSelector(actor, mfaFlowSelectors.selectHasOtherWay);
  if (phase !== 'limited' || !limit) return undefined;
  return {
    cause: limit.cause,
    until: limit.until,
    waitKnown: limit.isKnown,
    over,
    onRetry: () => begun.send({ type: 'retry.requested' }),
    onOtherWay: hasOtherWay ? () => actor.send({ type: 'otherWay.requested' }) : undefined,
  };
}
