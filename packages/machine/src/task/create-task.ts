import { createActor, type Actor } from 'xstate';
import { createEnvironment, dispose, type EnvironmentOptions } from '../shared/environment.ts';
import { isOffered } from './task.calls.ts';
import { taskMachine } from './task.machine.ts';
import type { Task, TaskInput, TaskMachine } from './task.types.ts';

export type TaskOptions = EnvironmentOptions & Omit<TaskInput, 'environment'>;

/** One task, to be started by the press that asks for it. When it ends, everything secret in it is wiped. */
export function createTask({
  task,
  account,
  overview,
  asksFirst,
  ...options
}: TaskOptions): Actor<TaskMachine> {
  const environment = createEnvironment(options);
  const actor = createActor(taskMachine, { input: { environment, task, account, overview, asksFirst } });
  const end = () => dispose(environment);
  actor.subscribe({ complete: end, error: end });
  return actor;
}

/** Whether the backend has what a task takes. */
export const canDo = (adapter: EnvironmentOptions['adapter'], task: Task): boolean =>
  isOffered({ adapter }, task);
