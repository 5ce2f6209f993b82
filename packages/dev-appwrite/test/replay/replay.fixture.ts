import { checkStep } from './check-step.fixture.ts';
import type { Recording, Scenario } from './recording.fixture.ts';
import { send } from './send.fixture.ts';
import { settingsSetups } from './settings-setups.fixture.ts';
import { setups } from './setups.fixture.ts';
import { openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

export interface ReplayedStep {
  readonly step: number;
  readonly title: string;
  /** Empty: as recorded. */
  readonly differences: readonly string[];
}

/** Codes of an authenticator are computed from the secret that was begun last. */
function noteAuthenticator(world: World, text: string): void {
  const secret = /"secret":"([A-Z2-7]{103})"/.exec(text)?.[1];
  if (secret !== undefined) world.totpSecrets.push(secret);
}

/** Walks through a scenario from a fresh project to its last step. */
export async function replay(recording: Recording, { scenario, steps }: Scenario): Promise<ReplayedStep[]> {
  const setup = setups[scenario] ?? settingsSetups[scenario];
  if (setup === undefined) throw new Error(`The scenario "${scenario}" has no setup.`);
  const world = await openWorld(recording, scenario, setup.options ?? {});
  try {
    const replayed: ReplayedStep[] = [];
    for (const [index, step] of steps.entries()) {
      for (const prepare of setup.before?.[index + 1] ?? []) await prepare(world);
      const reply = await send(world, step);
      noteAuthenticator(world, reply.text);
      const title = `${index + 1}. ${step.request} ${step.note ?? ''}`;
      replayed.push({ step: index + 1, title, differences: checkStep(world, step, reply) });
    }
    return replayed;
  } finally {
    await world.close();
  }
}
