'use client';
import { taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';

/** What a press has begun without a question shows one only if something has to be said. */
export function useHasAsked(actor: TaskActor): boolean {
  const phase = useSelector(actor, taskSelectors.selectPhase);
  const isAsking = phase === 'confirming' || phase === 'limited';
  const [hasAsked, setHasAsked] = useState(isAsking);
  // Not while rendering: React 18 would lose the subscription of the selector above.
  useEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- as said above
    if (isAsking) setHasAsked(true);
  }, [isAsking]);
  return isAsking || hasAsked;
}
