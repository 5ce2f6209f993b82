'use client';
import { challengeSelectors, mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { AuthenticatorViewProps } from './authenticator.view.tsx';
import { useCodeEntry } from './use-code-entry.ts';

/** Props for a factor whose code is not sent: an authenticator app, or a host's own kind. */
export function useAuthenticator(challenge: ChallengeActor): AuthenticatorViewProps {
  const { actor } = useFlow();
  const entry = useCodeEntry(challenge);
  const wrongCount = useSelector(challenge, challengeSelectors.selectWrongCodes);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryFactor);
  return {
    ...entry,
    wrongCount,
    onRecovery: recovery && (() => actor.send({ type: 'factor.chosen', factorId: recovery.id })),
  };
}
