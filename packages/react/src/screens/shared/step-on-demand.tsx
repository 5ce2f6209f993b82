'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useMemo, type ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { useCheckFactors } from '../check-factors/use-check-factors.ts';
import { UnreachableView } from '../unreachable/unreachable.view.tsx';

/** Shown while the flow loads the chunk of a step, and if that fails. */
export function StepOnDemand(): ReactElement {
  const { actor } = useFlow();
  const waiting = useCheckFactors();
  const isMissing = useSelector(actor, mfaFlowSelectors.selectIsStepMissing);
  // A new object for each failure, so that each is announced.
  const failure = useMemo(() => (isMissing ? ({ code: 'offline' } as const) : undefined), [isMissing]);
  if (!failure) return <CheckFactorsView {...waiting} />;
  return (
    <UnreachableView
      what="screen"
      failure={failure}
      onRetry={() => actor.send({ type: 'retry.requested' })}
      onExit={() => actor.send({ type: 'signOut.requested' })}
    />
  );
}
