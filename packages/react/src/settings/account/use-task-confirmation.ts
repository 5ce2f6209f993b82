'use client';
import { redact, taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';

/** What a confirmation shows of a task, and what its answers do. */
export function useTaskConfirmation(actor: TaskActor): ConfirmationProps {
  const limit = useSelector(actor, taskSelectors.selectLimit);
  return {
    busy: useSelector(actor, taskSelectors.selectIsBusy),
    slow: useSelector(actor, taskSelectors.selectIsSlow),
    failure: useSelector(actor, taskSelectors.selectFailure),
    proved: useSelector(actor, taskSelectors.selectIsProved),
    askedAnew: useSelector(actor, taskSelectors.selectIsAskedAnew),
    passwordNeeded: useSelector(actor, taskSelectors.selectIsPasswordNeeded),
    limitUntil: limit?.until,
    onCancel: () => actor.send({ type: 'task.cancelled' }),
    onStopWaiting: () => actor.send({ type: 'call.cancelled' }),
    onConfirm: (password) => {
      endLimit(actor);
      actor.send({
        type: 'task.confirmed',
        ...(password === undefined ? {} : { password: redact(password) }),
      });
    },
  };
}

/** A limit that has passed: the press that confirms is the one that goes on. */
export function endLimit(actor: TaskActor): void {
  if (taskSelectors.selectPhase(actor.getSnapshot()) === 'limited') actor.send({ type: 'retry.requested' });
}
