import type { ConformanceCase } from './case.ts';
import { ConformanceError } from './conformance-error.ts';
import { observedWorld } from './observed-world.ts';
import type { Outcome } from './outcome.ts';
import { createTrail } from './trail.ts';
import { createSecrets } from './traits/secrets.ts';
import { Absent, NotProvable } from './unsettled.ts';
import type { World } from './world.ts';

export interface CaseOptions {
  /** Makes a world for one case. Everything in it is new: server state, browser, adapter. */
  readonly createWorld: () => World | Promise<World>;
  /** How long a call of the adapter may take, in milliseconds. Default: 4000, since most runners give up at 5000. */
  readonly callTimeoutMs?: number;
}

/** Runs one case in its own world. Never rejects: everything that happens is an outcome. */
export async function runCase(each: ConformanceCase, options: CaseOptions): Promise<Outcome> {
  const { createWorld, callTimeoutMs = 4_000 } = options;
  const trail = createTrail();
  const { id, port, title } = each;
  const about = { id, port, title };
  const failed = (cause: unknown): Outcome => ({
    ...about,
    state: 'failed',
    error: new ConformanceError(each, trail, cause),
  });

  let outcome: Outcome;
  let world: World | undefined;
  try {
    world = await createWorld();
    await each.run(observedWorld(world, { trail, secrets: createSecrets(), callTimeoutMs }));
    outcome = { ...about, state: 'passed' };
  } catch (error) {
    if (error instanceof Absent) outcome = { ...about, state: 'absent', because: error.message };
    else if (error instanceof NotProvable)
      outcome = { ...about, state: 'notProvable', because: error.message, lacks: error.lacks };
    else outcome = failed(error);
  }
  try {
    await world?.close();
  } catch (error) {
    return outcome.state === 'failed' ? outcome : failed(error);
  }
  return outcome;
}
