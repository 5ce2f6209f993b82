'use client';
import { createTask, taskSelectors, type Task } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RunningProps } from './settings-task.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { TaskUnderway } from './task-underway.tsx';
import { taskOptions } from './task-options.ts';
import { TaskQuestion } from './task-question.tsx';
import { TaskScreens } from './task-screens.tsx';
import { useActor } from '../../flow/use-actor.ts';
import { useHasAsked } from './use-has-asked.ts';
import { useOutput } from './use-output.ts';

interface RunningTaskProps extends RunningProps {
  readonly task: Task;
  /** It needs the whole place: codes that would be lost by another press. */
  readonly onFillsPage: () => void;
  /** Its call begins or ends. */
  readonly onCalling: (isCalling: boolean) => void;
}

/** One task, from the press that began it to its end. */
export function RunningTask(props: RunningTaskProps): ReactElement {
  const { host, overview, task, isResumed, onEnded, onFillsPage, onCalling } = props;
  const [actor] = useState(() =>
    createTask({
      ...taskOptions(host),
      task,
      account: overview.account,
      overview,
      // A new name is typed first.
      ...((isResumed || task.kind === 'renameFactor') && { asksFirst: true }),
    }),
  );
  useActor(actor);
  const output = useSelector(actor, taskSelectors.selectOutput);
  const phase = useSelector(actor, taskSelectors.selectPhase);
  useOutput(output, (ended) =>
    onEnded(ended.type === 'done' && ended.wasAlready ? 'alreadyGone' : ended.type),
  );
  const hasAsked = useHasAsked(actor);

  const fillsPage = phase === 'savingCodes' || phase === 'codesUnknown';
  const isCalling = phase === 'running' || phase === 'rechecking';
  const latest = useRef({ onFillsPage, onCalling });
  useEffect(() => {
    latest.current = { onFillsPage, onCalling };
  });
  useEffect(() => {
    if (fillsPage) latest.current.onFillsPage();
  }, [fillsPage]);
  useEffect(() => {
    latest.current.onCalling(isCalling);
  }, [isCalling]);
  return (
    <SettingsBoundary>
      <TaskScreens
        host={host}
        overview={overview}
        actor={actor}
        question={
          hasAsked ? <TaskQuestion actor={actor} overview={overview} /> : <TaskUnderway actor={actor} />
        }
      />
    </SettingsBoundary>
  );
}
