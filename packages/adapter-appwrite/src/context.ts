import type { Calls } from './client/calls.ts';
import type { Memory } from './memory.ts';
import type { RecoveryFactorName } from './recovery-factor.ts';
import type { ServerClock } from './server-clock.ts';
import type { ServerVersion } from './server-version.ts';

/** Shared by all ports. */
export interface Context {
  readonly calls: Calls;
  readonly clock: ServerClock;
  readonly memory: Memory;
  readonly recoveryFactor: RecoveryFactorName;
  readonly version: ServerVersion;
}
