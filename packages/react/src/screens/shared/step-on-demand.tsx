'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useMemo, type ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { useCheckFactors } from '../check-factors/use-check-factors.ts';
import { UnreachableView } from '../unreachable/unreachable.view.tsx';

/** While the flow fetches the code of a step, and when it could not. */
export function StepOnDemand(): ReactElement {
  const { actor } = useFlow();
  const waiting = useCheckFactors();
  const isMissing = useSelector(actor, mfaFlowSelectors.selectIsStepMissing);
  // Made anew each time that it is missing, so that it is announced each time.
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
