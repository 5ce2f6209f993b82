'use client';
import { taskSelectors, type TaskActor, type TaskSnapshot } from '@mfa-flow/machine';
import { useKept, type Shown } from '../../shell/use-kept.ts';

function isThere(snapshot: TaskSnapshot, before: TaskSnapshot | undefined): boolean {
  // The screen that says that codes are unknown shows no question again.
  if (
    before &&
    taskSelectors.selectPhase(before) === 'codesUnknown' &&
    taskSelectors.selectIsCalling(snapshot)
  )
    return false;
  return !taskSelectors.selectIsPassing(snapshot);
}

/** A task, with each question and screen until the next one is there. */
export const useKeptTask = (actor: TaskActor): Shown<TaskActor> => useKept(actor, isThere);
