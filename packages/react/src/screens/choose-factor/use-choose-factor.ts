'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { waitsIn } from './waits-in.ts';
import type { ChooseFactorViewProps } from './choose-factor.types.ts';

export function useChooseFactor(): ChooseFactorViewProps {
  const { actor } = useFlow();
  const factors = useSelector(actor, mfaFlowSelectors.selectFactors);
  const progress = useSelector(actor, mfaFlowSelectors.selectProgress);
  const factorStates = useSelector(actor, mfaFlowSelectors.selectFactorStates);
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  return {
    factors,
    setUps: useSelector(actor, mfaFlowSelectors.selectSetUps),
    onSetUp: (factorId) => actor.send({ type: 'setUp.chosen', factorId }),
    progress,
    waits: useMemo(() => waitsIn(factorStates), [factorStates]),
    notice: notice === 'factorGone' || notice === 'factorUnusable' ? notice : undefined,
    onChoose: (factorId, destinationId) => {
      const place = destinationId === undefined ? {} : { destinationId };
      actor.send({ type: 'factor.chosen', factorId, ...place });
    },
    onExit: () => actor.send({ type: 'signOut.requested' }),
  };
}
