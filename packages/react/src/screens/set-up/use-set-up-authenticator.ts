'use client';
import {
  enrolmentSelectors,
  challengeSelectors,
  redact,
  type EnrolmentActor,
  type ChallengeActor,
} from '@mfa-flow/machine';
import { useMemo } from 'react';
import { isWrongPassword } from '../../messages/shown-failure.ts';
import { useStep } from '../../flow/step-context.ts';
import { useSelector } from '@xstate/react';
import { useCodeEntry } from '../challenge/use-code-entry.ts';
import { useLastBefore } from '../shared/use-last-before.ts';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { AuthenticatorSetUp } from './authenticator-set-up.types.ts';
import type { SetUpAuthenticatorViewProps } from './set-up-authenticator.view.tsx';

const sixDigits = { alphabet: 'digits', length: 6 } as const;

/** Props before there is a key. */
export function useAuthenticatorToCome(begun: EnrolmentActor): SetUpAuthenticatorViewProps {
  const { progress, onExit } = useStep();
  const phase = useSelector(begun, enrolmentSelectors.selectPhase);
  const failure = useSelector(begun, enrolmentSelectors.selectFailure);
  const otherFactor = useOtherFactor();
  const isPasswordNeeded = useSelector(begun, enrolmentSelectors.selectIsPasswordNeeded);
  const authenticator = useMemo<AuthenticatorSetUp>(() => {
    if (phase !== 'asking') return { status: 'creating' };
    if (isPasswordNeeded && (!failure || isWrongPassword(failure)))
      return { status: 'password', isWrong: failure !== undefined };
    return failure ? { status: 'failed', failure } : { status: 'creating' };
  }, [phase, failure, isPasswordNeeded]);
  return {
    authenticator,
    progress,
    format: sixDigits,
    onSubmit: () => {},
    onRetry: () => begun.send({ type: 'begin.requested' }),
    onPassword: (password) => begun.send({ type: 'begin.requested', password: redact(password) }),
    ...otherFactor,
    onExit,
  };
}

/** Props with a key, to be confirmed by a first code. */
export function useSetUpAuthenticator(
  begun: EnrolmentActor,
  challenge: ChallengeActor,
): SetUpAuthenticatorViewProps {
  const entry = useCodeEntry(challenge, 'setUp');
  const otherFactor = useOtherFactor();
  const isEnded = useSelector(begun, enrolmentSelectors.selectIsEnded);
  const key = useLastBefore(isEnded, useSelector(begun, enrolmentSelectors.selectKey));
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
