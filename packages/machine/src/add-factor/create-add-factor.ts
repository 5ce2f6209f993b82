import { createActor, type Actor } from 'xstate';
import { createEnvironment, dispose, type EnvironmentOptions } from '../shared/environment.ts';
import { addFactorMachine } from './add-factor.machine.ts';
import type { AddFactorInput, AddFactorMachine } from './add-factor.types.ts';

export type AddFactorOptions = EnvironmentOptions & Omit<AddFactorInput, 'environment'>;

/** Adding one factor, to be started by the press that asks for it. When it ends, everything secret in it is wiped. */
export function createAddFactor({
  factor,
  account,
  asksName,
  ...options
}: AddFactorOptions): Actor<AddFactorMachine> {
  const environment = createEnvironment(options);
  const actor = createActor(addFactorMachine, { input: { environment, factor, account, asksName } });
  const end = () => dispose(environment);
  actor.subscribe({ complete: end, error: end });
  return actor;
}
