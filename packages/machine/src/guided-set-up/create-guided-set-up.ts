import { createActor, type Actor } from 'xstate';
import { createEnvironment, dispose, type EnvironmentOptions } from '../shared/environment.ts';
import { guidedSetUpMachine } from './guided-set-up.machine.ts';
import type { GuidedSetUpInput, GuidedSetUpMachine } from './guided-set-up.types.ts';

export type GuidedSetUpOptions = EnvironmentOptions & Omit<GuidedSetUpInput, 'environment'>;

/** The guided set-up. When it ends, everything secret in it is wiped. */
export function createGuidedSetUp({ account, ...options }: GuidedSetUpOptions): Actor<GuidedSetUpMachine> {
  const environment = createEnvironment(options);
  const actor = createActor(guidedSetUpMachine, { input: { environment, account } });
  const end = () => dispose(environment);
  actor.subscribe({ complete: end, error: end });
  return actor;
}
