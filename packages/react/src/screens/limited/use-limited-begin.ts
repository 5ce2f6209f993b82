'use client';
import { enrolmentSelectors, type EnrolmentActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { LimitedViewProps } from './limited.view.tsx';

/** Props while set-up has to wait; undefined otherwise. */
export function useLimitedBegin(begun: EnrolmentActor): LimitedViewProps | undefined {
  const phase = useSelector(begun, enrolmentSelectors.selectPhase);
  const limit = useSelector(begun, enrolmentSelectors.selectLimit);
  const over = useSelector(begun, enrolmentSelectors.selectIsLimitOver);
  const otherFactor = useOtherFactor();
  if (phase !== 'limited' || !limit) return undefined;
  return {
    cause: limit.cause,
    until: limit.until,
    waitKnown: limit.isKnown,
    over,
    onRetry: () => begun.send({ type: 'retry.requested' }),
    ...otherFactor,
  };
}
