'use client';
import { createTask, taskSelectors, type Task } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RunningProps } from './settings-task.types.ts';
import { taskOptions } from './task-options.ts';
import { TaskQuestion } from './task-question.tsx';
import { TaskScreens } from './task-screens.tsx';
import { useActor } from '../../flow/use-actor.ts';
import { useOutput } from './use-output.ts';

interface RunningTaskProps extends RunningProps {
  readonly task: Task;
  /** It needs the whole place: codes that would be lost by another press. */
  readonly onFillsPage: () => void;
}

/** One task, from the press that began it to its end. */
export function RunningTask(props: RunningTaskProps): ReactElement {
  const { host, overview, task, isResumed, onEnded, onFillsPage } = props;
  const [actor] = useState(() =>
    createTask({
      ...taskOptions(host),
      task,
      account: overview.account,
      ...(isResumed && { asksFirst: true }),
    }),
  );
  useActor(actor);
  const output = useSelector(actor, taskSelectors.selectOutput);
  const phase = useSelector(actor, taskSelectors.selectPhase);
  useOutput(output, ({ type }) => onEnded(type));

  const fillsPage = phase === 'savingCodes' || phase === 'codesUnknown';
  const latest = useRef(onFillsPage);
  useEffect(() => {
    latest.current = onFillsPage;
  });
  useEffect(() => {
    if (fillsPage) latest.current();
  }, [fillsPage]);
  return (
    <TaskScreens
      host={host}
      overview={overview}
      actor={actor}
      question={<TaskQuestion actor={actor} overview={overview} />}
    />
  );
}
