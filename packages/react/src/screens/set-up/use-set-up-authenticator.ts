'use client';
import {
  enrolmentSelectors,
  challengeSelectors,
  mfaFlowSelectors,
  type EnrolmentActor,
  type ChallengeActor,
} from '@mfa-flow/machine';
import { useMemo } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import { useCodeEntry } from '../challenge/use-code-entry.ts';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { AuthenticatorSetUp } from './authenticator-set-up.types.ts';
import type { SetUpAuthenticatorViewProps } from './set-up-authenticator.view.tsx';

const sixDigits = { alphabet: 'digits', length: 6 } as const;

/** Props before there is a key. */
export function useAuthenticatorToCome(begun: EnrolmentActor): SetUpAuthenticatorViewProps {
  const { actor } = useFlow();
  const phase = useSelector(begun, enrolmentSelectors.selectPhase);
  const failure = useSelector(begun, enrolmentSelectors.selectFailure);
  const progress = useSelector(actor, mfaFlowSelectors.selectProgress);
  const otherFactor = useOtherFactor();
  const authenticator = useMemo<AuthenticatorSetUp>(
    () => (phase === 'asking' && failure ? { status: 'failed', failure } : { status: 'creating' }),
    [phase, failure],
  );
  return {
    authenticator,
    progress,
    format: sixDigits,
    onSubmit: () => {},
    onRetry: () => begun.send({ type: 'begin.requested' }),
    ...otherFactor,
    onExit: () => actor.send({ type: 'signOut.requested' }),
  };
}

/** Props with a key, to be confirmed by a first code. */
export function useSetUpAuthenticator(
  begun: EnrolmentActor,
  challenge: ChallengeActor,
): SetUpAuthenticatorViewProps {
  const entry = useCodeEntry(challenge, 'setUp');
  const otherFactor = useOtherFactor();
  const key = useSelector(begun, enrolmentSelectors.selectKey);
  /** Why the key was replaced. */
  const renewal = useSelector(begun, enrolmentSelectors.selectFailure);
  const wrongCount = useSelector(challenge, challengeSelectors.selectWrongCodes);
  const authenticator = useMemo<AuthenticatorSetUp>(
    () => (key ? { status: 'ready', ...key } : { status: 'creating' }),
    [key],
  );
  return {
    ...entry,
    ...otherFactor,
    failure: entry.failure ?? renewal,
    authenticator,
    wrongCount,
    onRetry: () => begun.send({ type: 'begin.requested' }),
  };
}
