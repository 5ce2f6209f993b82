'use client';
import { mfaFlowSelectors, type Ledger } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, type ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { ChooseFactorView } from './choose-factor.view.tsx';

/** The ways that cannot be taken before a moment. */
const waitsIn = (ledger: Ledger): ReadonlyMap<string, number> =>
  new Map([...ledger].flatMap(([id, { limit }]) => (limit ? [[id, limit.until] as const] : [])));

export function ChooseFactorScreen(): ReactElement {
  const { actor } = useFlow();
  const ledger = useSelector(actor, mfaFlowSelectors.selectLedger);
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  return (
    <ChooseFactorView
      factors={useSelector(actor, mfaFlowSelectors.selectFactors)}
      progress={useSelector(actor, mfaFlowSelectors.selectProgress)}
      waits={useMemo(() => waitsIn(ledger), [ledger])}
      notice={notice === 'wayGone' || notice === 'wayUnusable' ? notice : undefined}
      onChoose={(factorId, destinationId) =>
        actor.send({
          type: 'factor.chosen',
          factorId,
          ...(destinationId === undefined ? {} : { destinationId }),
        })
      }
      onExit={() => actor.send({ type: 'signOut.requested' })}
    />
  );
}
