import { fromPromise, type AnyActorLogic } from 'xstate';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Steps } from './steps.ts';

let loaded: Steps | undefined;

let fetching: Promise<Steps> | undefined;

async function fetchSteps(): Promise<Steps> {
  try {
    const { steps } = await import('./steps.ts');
    loaded = steps;
    return steps;
  } finally {
    fetching = undefined;
  }
}

/** After a second step they are. */
export const loadedSteps = (): Steps => loaded ?? assertUnreachable();

export const areStepsLoaded = (): boolean => loaded !== undefined;

/**
 * Fetches the code of all that comes after the first factor, once at a time. Fails as any fetch can. A flow does this by
 * itself when it is due; done earlier, while the person types, nobody waits for it.
 */
export const loadSteps = async (): Promise<Steps> => loaded ?? (fetching ??= fetchSteps());

export const loadStepsActor = fromPromise<Steps>(loadSteps);

type Machines = { [Name in keyof Steps as Steps[Name] extends AnyActorLogic ? Name : never]: Steps[Name] };

/**
 * A placeholder for a machine whose chunk is loaded before it starts. It is registered by name like any other: XState can't
 * persist a child without one.
 */
export function lazyMachine<Name extends keyof Machines>(name: Name): Machines[Name] {
  const logic = (): AnyActorLogic => loadedSteps()[name];
  const placeholder: AnyActorLogic = {
    transition: (...given) => logic().transition(...given),
    getInitialSnapshot: (...given) => logic().getInitialSnapshot(...given),
    getPersistedSnapshot: (...given) => logic().getPersistedSnapshot(...given),
    start: (...given) => logic().start?.(...given),
  };
  // Implements what an actor needs from its logic; nothing uses the rest of a machine.
  return placeholder as Machines[Name];
}
