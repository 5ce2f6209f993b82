import { createActor, type Actor } from 'xstate';
import { createEnvironment, dispose, type EnvironmentOptions } from '../shared/environment.ts';
import { stepUpMachine } from './step-up.machine.ts';
import type { StepUpInput, StepUpMachine } from './step-up.types.ts';

export type StepUpOptions = EnvironmentOptions & Omit<StepUpInput, 'environment'>;

/** Fresh proof without React: start it, show what its selectors give, and look at its output. */
export function createStepUp({ demand, account, ...options }: StepUpOptions): Actor<StepUpMachine> {
  const environment = createEnvironment(options);
  const actor = createActor(stepUpMachine, { input: { environment, demand, account } });
  const end = () => dispose(environment);
  actor.subscribe({ complete: end, error: end });
  return actor;
}
