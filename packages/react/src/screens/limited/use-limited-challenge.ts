'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { codeDraft, type CodeUse } from '../../flow/drafts.ts';
import { useStep } from '../../flow/step-context.ts';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { LimitedViewProps } from './limited.view.tsx';

/** Props while a factor has to wait; undefined otherwise. */
export function useLimitedChallenge(challenge: ChallengeActor, use?: CodeUse): LimitedViewProps | undefined {
  const { drafts, progress, onExit } = useStep();
  const { id } = useSelector(challenge, challengeSelectors.selectFactor);
  const phase = useSelector(challenge, challengeSelectors.selectPhase);
  const limit = useSelector(challenge, challengeSelectors.selectLimit);
  const over = useSelector(challenge, challengeSelectors.selectIsLimitOver);
  const otherFactor = useOtherFactor();
  const isLimited = phase === 'limited';
  useEffect(() => {
    // The code will have changed by the end of the wait.
    if (isLimited) drafts.write(codeDraft(id, use), '');
  }, [drafts, id, use, isLimited]);
  if (!isLimited || !limit) return undefined;
  return {
    cause: limit.cause,
    until: limit.until,
    waitKnown: limit.isKnown,
    over,
    progress,
    onRetry: () => challenge.send({ type: 'retry.requested' }),
    ...otherFactor,
    onExit,
  };
}
