'use client';
import { challengeSelectors, mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { CeremonyViewProps } from './ceremony.view.tsx';

/** Props for a factor with a ceremony on the device. */
export function useCeremony(challenge: ChallengeActor): CeremonyViewProps {
  const { actor } = useFlow();
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const phase = useSelector(challenge, challengeSelectors.selectPhase);
  const performing = useSelector(challenge, challengeSelectors.selectIsPerforming);
  const slow = useSelector(challenge, challengeSelectors.selectIsSlow);
  const failure = useSelector(challenge, challengeSelectors.selectFailure);
  const progress = useSelector(actor, mfaFlowSelectors.selectProgress);
  const hasOtherFactor = useSelector(actor, mfaFlowSelectors.selectHasOtherFactor);
  const busy = performing ? 'performing' : 'verifying';
  return {
    kind,
    phase: phase === 'ready' || phase === 'limited' ? 'ready' : busy,
    slow,
    failure,
    progress,
    onStart: () => challenge.send({ type: 'ceremony.requested' }),
    onCancel: () => challenge.send({ type: 'call.cancelled' }),
    onOtherFactor: hasOtherFactor ? () => actor.send({ type: 'otherFactor.requested' }) : undefined,
    onExit: () => actor.send({ type: 'signOut.requested' }),
  };
}
