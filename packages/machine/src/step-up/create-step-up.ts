import type { Demand } from '@mfa-flow/contract';
import { createActor, type Actor } from 'xstate';
import { createEnvironment, dispose, type EnvironmentOptions } from '../shared/environment.ts';
import { demandShape, readDemand } from '../validation/demand.ts';
import { stepUpMachine } from './step-up.machine.ts';
import type { StepUpInput, StepUpMachine } from './step-up.types.ts';

export type StepUpOptions = EnvironmentOptions & Omit<StepUpInput, 'environment'>;

/** Fresh proof without React: start it, show what its selectors give, and look at its output. */
export function createStepUp({ demand, account, ...options }: StepUpOptions): Actor<StepUpMachine> {
  const environment = createEnvironment(options);
  const actor = createActor(stepUpMachine, {
    input: { environment, demand: soundDemand(demand, environment.onMisconfigured), account },
  });
  const end = () => dispose(environment);
  actor.subscribe({ complete: end, error: end });
  return actor;
}

/** A demand of the wrong shape says nothing of factors, so any counts: what the proof is worth is the server's to say. */
function soundDemand(given: unknown, warn: (fix: string) => void): Demand | undefined {
  if (given === undefined || given === null) return undefined;
  try {
    return readDemand(given);
  } catch {
    warn(`\`demand\` has to be ${demandShape}. It is left out.`);
    return undefined;
  }
}
