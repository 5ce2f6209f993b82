'use client';
import { taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useState } from 'react';

/** What a press has begun without a question shows one only if something has to be said. */
export function useHasAsked(actor: TaskActor): boolean {
  const phase = useSelector(actor, taskSelectors.selectPhase);
  const isAsking = phase === 'confirming' || phase === 'limited';
  const [hasAsked, setHasAsked] = useState(isAsking);
  if (isAsking && !hasAsked) setHasAsked(true);
  return hasAsked;
}
