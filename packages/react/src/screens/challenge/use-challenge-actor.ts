'use client';
import { mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';

/** The running challenge, of a recovery code too; undefined in every other step. */
export function useChallengeActor(): ChallengeActor | undefined {
  const { actor } = useFlow();
  const challenge = useSelector(actor, mfaFlowSelectors.selectChallengeActor);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryActor);
  return challenge ?? recovery;
}
