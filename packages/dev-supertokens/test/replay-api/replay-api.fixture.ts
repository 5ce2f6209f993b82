import type { ApiScenario } from './api-recording.fixture.ts';
import { openApiWorld } from './api-world.fixture.ts';
import { checkStep } from './check-step.fixture.ts';
import { send } from './send.fixture.ts';
import { apiSetups } from './setups.fixture.ts';

export interface ReplayedApiStep {
  readonly step: number;
  readonly request: string;
  /** Empty: as recorded. */
  readonly differences: readonly string[];
}

/** Everybody in the recordings. */
const everybody = [
  ...['alice', 'bob', 'chris', 'dora', 'otto', 'rita', 'tina', 'vera'].map((name) => `${name}@example.com`),
  '+12065550101',
];

/** Walks through a scenario from a fresh application to its last step. */
export async function replayApi({ scenario, policy, steps }: ApiScenario): Promise<ReplayedApiStep[]> {
  const setup = apiSetups[scenario] ?? {};
  const world = await openApiWorld(setup.options);
  if (policy !== undefined)
    for (const who of everybody) world.server.people.setPolicy(who, { requirements: policy });
  const replayed: ReplayedApiStep[] = [];
  for (const [index, step] of steps.entries()) {
    for (const prepare of setup.before?.[index + 1] ?? []) await prepare(world);
    const reply = await send(world, step);
    const secret = /"secret":"([A-Z2-7]{32})"/.exec(reply.text)?.[1];
    if (secret !== undefined) world.totpSecrets.push(secret);
    replayed.push({ step: index + 1, request: step.request, differences: checkStep(world, step, reply) });
  }
  return replayed;
}
