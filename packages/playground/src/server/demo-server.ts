import type { MfaAdapter } from '@mfa-flow/contract';
import type { DeleteWorkspace } from './delete-workspace.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Driver } from './driver.ts';
import type { Command, Entry } from './journal.ts';
import type { Readable } from './store.ts';

/** A backend of the demo, whichever it is, and everything around the flow. */
export interface DemoServer {
  readonly adapter: MfaAdapter;
  readonly driver: Driver;
  /** Every call and command since the server was made, also before a reload. */
  readonly journal: Readable<readonly Entry[]>;
  readonly faults: FaultPlan;
  /** Changes something at the server without the flow. */
  readonly perform: (command: Command) => Promise<void>;
  /** Opens the newest link in a browser in which nobody is signed in. Absent where that cannot be done. */
  readonly openLinkElsewhere?: () => Promise<void>;
  /** A guarded call of the app. Absent where the backend has no server for it here. */
  readonly deleteWorkspace?: DeleteWorkspace;
  readonly setLatency: (ms: number) => void;
  /** Advances the clock as if the computer had slept. */
  readonly sleep: (ms: number) => Promise<void>;
}
