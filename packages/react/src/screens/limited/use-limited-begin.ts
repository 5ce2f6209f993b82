'use client';
import { beginSelectors, type BeginActor } from '@mfa-flow/machine';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import { useOtherWay } from '../shared/use-other-way.ts';
import type { LimitedViewProps } from './limited.view.tsx';

/** What to show while nothing can be begun; undefined while it can. */
export function useLimitedBegin(begun: BeginActor): LimitedViewProps | undefined {
  const phase = useSelector(begun, beginSelectors.selectPhase);
  const limit = useSelector(begun, beginSelectors.selectLimit);
  const over = useSelector(begun, beginSelectors.selectIsLimitOver);
  const otherWay = useOtherWay();
  if (phase !== 'limited' || !limit) return undefined;
  return {
    cause: limit.cause,
    until: limit.until,
    waitKnown: limit.isKnown,
    over,
    onRetry: () => begun.send({ type: 'retry.requested' }),
    ...otherWay,
  };
}
