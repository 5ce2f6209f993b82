'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, type ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import type { CodeEntryProps } from '../challenge/code-entry.types.ts';
import { LimitedView } from './limited.view.tsx';

interface LimitedChallengeProps {
  readonly challenge: ChallengeActor;
  readonly entry: CodeEntryProps;
}

/** A way that has to wait. What was typed is dropped: the code will have changed by then. */
export function LimitedChallenge({ challenge, entry }: LimitedChallengeProps): ReactElement | null {
  const { drafts } = useFlow();
  const { id } = useSelector(challenge, challengeSelectors.selectFactor);
  const limit = useSelector(challenge, challengeSelectors.selectLimit);
  const isOver = useSelector(challenge, challengeSelectors.selectIsLimitOver);
  useEffect(() => {
    drafts.write(id, '');
  }, [drafts, id]);
  if (!limit) return null;
  return (
    <LimitedView
      cause={limit.cause}
      until={limit.until}
      waitKnown={limit.isKnown}
      over={isOver}
      progress={entry.progress}
      onRetry={() => challenge.send({ type: 'retry.requested' })}
      onOtherWay={entry.onOtherWay}
      onExit={entry.onExit}
    />
  );
}
