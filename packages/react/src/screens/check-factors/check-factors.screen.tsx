'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { CheckFactorsView } from './check-factors.view.tsx';

export function CheckFactorsScreen(): ReactElement {
  const { actor } = useFlow();
  return (
    <CheckFactorsView
      slow={useSelector(actor, mfaFlowSelectors.selectIsSlow)}
      onCancelCall={() => actor.send({ type: 'call.cancelled' })}
    />
  );
}
