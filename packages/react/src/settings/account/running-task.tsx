'use client';
import { createTask, taskSelectors, type Task } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { RunningProps } from './settings-task.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { taskOptions } from './task-options.ts';
import { TaskQuestion } from './task-question.tsx';
import { TaskScreens } from './task-screens.tsx';
import { useActor } from '../../flow/use-actor.ts';
import { useHasAsked } from './use-has-asked.ts';
import { useOutput } from './use-output.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { useWaiting } from '../../shell/use-waiting.ts';
import { useFilledPage } from './use-filled-page.ts';
import { useKeptTask } from './use-kept-task.ts';

interface RunningTaskProps extends RunningProps {
  readonly task: Task;
  /** It needs the whole place: codes that would be lost by another press. */
  readonly onFillsPage: () => void;
  /** Its call begins or ends. */
  readonly onCalling: (isCalling: boolean) => void;
}

/** One task, from the press that began it to its end. */
export function RunningTask(props: RunningTaskProps): ReactElement {
  const { host, overview, task, isResumed, reading, onEnded, onFillsPage, onCalling } = props;
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
  const isCalling = useSelector(actor, taskSelectors.selectIsCalling);
  useOutput(output, (ended) =>
    onEnded(ended.type === 'done' && ended.wasAlready ? 'alreadyGone' : ended.type),
  );
  const { actor: shown, isKept, isSlow, cancel } = useKeptTask(actor);
  const phase = useSelector(shown, taskSelectors.selectPhase);
  const hasAsked = useHasAsked(shown);
  const fillsPage = phase === 'savingCodes' || phase === 'codesUnknown';
  useFilledPage(fillsPage, onFillsPage);
  const latest = useRef(onCalling);
  useEffect(() => {
    latest.current = onCalling;
  });
  useEffect(() => {
    latest.current(isCalling);
  }, [isCalling]);

  const waiting = useMemo(
    () => reading ?? (isKept ? { slow: isSlow, onCancel: cancel } : undefined),
    [reading, isKept, isSlow, cancel],
  );
  // Where nothing is asked, the button that was pressed shows it.
  const isUnasked = !fillsPage && phase !== 'proving' && !hasAsked;
  const { confirmation, busyAction } = useSettingsMessages();
  const { working } = confirmation;
  const words = useMemo(() => ({ underWay: working, notNow: busyAction }), [working, busyAction]);
  useWaiting({
    isWaiting: (fillsPage && waiting !== undefined) || (isUnasked && (isCalling || waiting !== undefined)),
    slow: reading?.slow ?? isSlow,
    onCancel: reading?.onCancel ?? cancel,
    ...(isUnasked && { words }),
  });
  return (
    <SettingsBoundary>
      <TaskScreens
        host={host}
        overview={overview}
        actor={shown}
        waiting={waiting}
        question={hasAsked && <TaskQuestion actor={shown} overview={overview} waiting={waiting} />}
      />
    </SettingsBoundary>
  );
}
