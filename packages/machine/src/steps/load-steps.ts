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

/** Fetches the code of the steps that few sign-ins come to, once at a time. Fails as any fetch can. */
export const loadStepsActor = fromPromise<Steps>(() => (fetching ??= fetchSteps()));

type Machines = { [Name in keyof Steps as Steps[Name] extends AnyActorLogic ? Name : never]: Steps[Name] };

/**
 * Stands for a machine that is fetched before it is started. Under a name, as any other: xstate prints no snapshot of a
 * child without one.
 */
export function lateMachine<Name extends keyof Machines>(name: Name): Machines[Name] {
  const logic = (): AnyActorLogic => loaded?.[name] ?? assertUnreachable();
  const late: AnyActorLogic = {
    transition: (...given) => logic().transition(...given),
    getInitialSnapshot: (...given) => logic().getInitialSnapshot(...given),
    getPersistedSnapshot: (...given) => logic().getPersistedSnapshot(...given),
    start: (...given) => logic().start?.(...given),
  };
  // It has what an actor asks of its logic; the rest of a machine is there for those who write one.
  return late as Machines[Name];
}
