'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useStep } from '../../flow/step-context.ts';
import { useSelector } from '@xstate/react';
import type { CeremonyViewProps } from './ceremony.view.tsx';

/** Props for a factor with a ceremony on the device. */
export function useCeremony(challenge: ChallengeActor): CeremonyViewProps {
  const { progress, onOtherFactor, onExit } = useStep();
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const phase = useSelector(challenge, challengeSelectors.selectPhase);
  const performing = useSelector(challenge, challengeSelectors.selectIsPerforming);
  const slow = useSelector(challenge, challengeSelectors.selectIsSlow);
  const failure = useSelector(challenge, challengeSelectors.selectFailure);
  const rememberDevice = useSelector(challenge, challengeSelectors.selectRememberDevice);
  const busy = performing ? 'performing' : 'verifying';
  return {
    kind,
    phase: phase === 'ready' || phase === 'limited' ? 'ready' : busy,
    slow,
    failure,
    progress,
    rememberDevice,
    onStart: ({ rememberDevice: isTicked = false } = {}) =>
      challenge.send({ type: 'ceremony.requested', rememberDevice: isTicked }),
    onCancel: () => challenge.send({ type: 'call.cancelled' }),
    onOtherFactor,
    onExit,
  };
}
