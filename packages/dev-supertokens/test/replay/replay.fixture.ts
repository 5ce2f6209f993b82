import type { CoreOptions } from '../../src/core/core-options.ts';
import { tokenDifferences } from './check-tokens.fixture.ts';
import { differences } from './compare.fixture.ts';
import { openCoreWorld } from './core-world.fixture.ts';
import { expand, fillDeep, fillPath, isPart, recording } from './recording.fixture.ts';
import type { Scenario } from './recording.fixture.ts';
import { setups } from './setups.fixture.ts';

export interface ReplayedStep {
  readonly step: number;
  readonly request: string;
  /** Empty: as recorded. */
  readonly differences: readonly string[];
}

/** Walks through a scenario from an empty core to its last step. Options: other ones than it was recorded with. */
export async function replay(scenario: Scenario, options?: CoreOptions): Promise<ReplayedStep[]> {
  const setup = setups[scenario.scenario] ?? {};
  const world = await openCoreWorld(scenario, options ?? setup.options);
  try {
    const replayed: ReplayedStep[] = [];
    for (const [index, step] of scenario.steps.entries()) {
      for (const prepare of setup.before?.[index + 1] ?? []) await prepare(world);
      const sent = step.body && fillDeep(world.names.fill, step.body);
      const { status, body } = await world.call(fillPath(world.names.fill, step.request), sent);
      const recorded = expand(recording.users, recording.answers[step.answer] ?? null);
      if (isPart(body) && typeof body['secret'] === 'string') world.totpSecrets.push(body['secret']);
      const wanted = step.status ?? 200;
      replayed.push({
        step: index + 1,
        request: step.request,
        differences: [
          ...(status === wanted ? [] : [`status: ${wanted} became ${status}`]),
          ...differences(world.names, recorded, body),
          ...(isPart(recorded) ? tokenDifferences(world, step, { ...recorded }, body) : []),
        ],
      });
    }
    return replayed;
  } finally {
    await world.close();
  }
}
