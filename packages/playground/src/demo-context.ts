import type { MfaFlowActor, MfaFlowEmitted } from '@mfa-flow/machine';
import type { SettingsChange } from '@mfa-flow/react/settings';
import { createContext, useContext } from 'react';
import type { Person } from './scenario/people.ts';
import type { Setup } from './scenario/setup.ts';
import type { DemoServer } from './server/demo-server.ts';
import type { PageClock } from './server/page-clock.ts';

/** A line of the event log: what a host's callbacks were given. */
export interface LoggedEvent {
  readonly id: number;
  readonly event:
    | MfaFlowEmitted
    | { readonly type: 'done'; readonly how: string }
    | { readonly type: 'changed'; readonly change: SettingsChange }
    | { readonly type: 'defect' };
}

/** What every part of the demo works with. */
export interface Demo {
  readonly setup: Setup;
  readonly person: Person;
  readonly server: DemoServer;
  readonly clock: PageClock;
  /** The flow that runs now; undefined before the first has begun. */
  readonly actor: MfaFlowActor | undefined;
  readonly log: readonly LoggedEvent[];
  readonly logEvent: (event: LoggedEvent['event']) => void;
  readonly clearLog: () => void;
  /** Changes the scenario. A change of the server's part restarts the demo. */
  readonly change: (changes: Partial<Setup>) => void;
  /** Forgets everything: a new server, a new flow. */
  readonly startOver: () => void;
}

export const DemoContext = createContext<Demo | undefined>(undefined);

export function useDemo(): Demo {
  const demo = useContext(DemoContext);
  if (!demo) throw new Error('A part of the playground was rendered outside of <Playground>.');
  return demo;
}
