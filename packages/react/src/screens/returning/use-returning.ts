'use client';
import { mfaFlowSelectors, returningSelectors, type ReturningActor } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { ReturningViewProps } from './returning.view.tsx';

/** The return in progress; undefined in all other steps, and while the step is loading. */
export function useReturningActor(): ReturningActor | undefined {
  return useSelector(useFlow().actor, mfaFlowSelectors.selectReturningActor);
}

export function useReturning(returning: ReturningActor): ReturningViewProps {
  const situation = useSelector(returning, returningSelectors.selectSituation);
  return {
    situation,
    slow: useSelector(returning, returningSelectors.selectIsSlow),
    failure: useSelector(returning, returningSelectors.selectFailure),
    onContinue: () => returning.send({ type: 'continue.requested' }),
    onCancel: () => returning.send({ type: situation === 'asking' ? 'return.dismissed' : 'call.cancelled' }),
  };
}
