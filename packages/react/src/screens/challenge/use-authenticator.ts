'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useStep } from '../../flow/step-context.ts';
import type { AuthenticatorViewProps } from './authenticator.view.tsx';
import { useCodeEntry } from './use-code-entry.ts';

/** Props for a factor whose code is not sent: an authenticator app, or a host's own kind. */
export function useAuthenticator(challenge: ChallengeActor): AuthenticatorViewProps {
  const entry = useCodeEntry(challenge);
  const wrongCount = useSelector(challenge, challengeSelectors.selectWrongCodes);
  return {
    ...entry,
    wrongCount,
    onRecovery: useStep().onRecovery,
  };
}
