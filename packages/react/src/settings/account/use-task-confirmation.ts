'use client';
import { redact, taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { Waiting } from '../../shell/shell.types.ts';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';

/** What a confirmation shows of a task, and what its answers do. `waiting`: it was answered, and what follows is not there yet. */
export function useTaskConfirmation(actor: TaskActor, waiting?: Waiting): ConfirmationProps {
  const limit = useSelector(actor, taskSelectors.selectLimit);
  const isBusy = useSelector(actor, taskSelectors.selectIsBusy);
  const isSlow = useSelector(actor, taskSelectors.selectIsSlow);
  return {
    busy: isBusy || waiting !== undefined,
    slow: waiting ? waiting.slow : isSlow,
    failure: useSelector(actor, taskSelectors.selectFailure),
    proved: useSelector(actor, taskSelectors.selectIsProved),
    askedAnew: useSelector(actor, taskSelectors.selectIsAskedAnew),
    passwordNeeded: useSelector(actor, taskSelectors.selectIsPasswordNeeded),
    limitUntil: limit?.until,
    onCancel: () => actor.send({ type: 'task.cancelled' }),
    onStopWaiting: () => (waiting ? waiting.onCancel() : actor.send({ type: 'call.cancelled' })),
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
