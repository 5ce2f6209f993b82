'use client';
import { challengeSelectors, mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { codeDraft, type CodeUse } from '../../flow/drafts.ts';
import { useFlow } from '../../flow/flow-context.ts';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { LimitedViewProps } from './limited.view.tsx';

/** Props while a factor has to wait; undefined otherwise. */
export function useLimitedChallenge(challenge: ChallengeActor, use?: CodeUse): LimitedViewProps | undefined {
  const { actor, drafts } = useFlow();
  const { id } = useSelector(challenge, challengeSelectors.selectFactor);
  const phase = useSelector(challenge, challengeSelectors.selectPhase);
  const limit = useSelector(challenge, challengeSelectors.selectLimit);
  const over = useSelector(challenge, challengeSelectors.selectIsLimitOver);
  const progress = useSelector(actor, mfaFlowSelectors.selectProgress);
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
    onExit: () => actor.send({ type: 'signOut.requested' }),
  };
}
