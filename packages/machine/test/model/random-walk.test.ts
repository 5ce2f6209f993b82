import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screens } from '../../src/mfa-flow/mfa-flow.screens.ts';
import { commands } from './commands.fixture.ts';
import { scenarios } from './scenarios.fixture.ts';
import { comesHome, setOut, stride } from './walk.fixture.ts';

/** Some of them in `npm test`, all in the matrix. */
const usualSteps = process.env['TEST_SCOPE'] === 'test' ? '60000' : '100000';

/** The same walk each time, so that a change is judged by itself; `WALK_STEPS=5000000 WALK_SEED=$RANDOM` takes another. */
const { WALK_STEPS: steps = usualSteps, WALK_SEED: seed = '20261122' } = process.env;

const stepsOfAWalk = 100;
const names = Object.keys(scenarios) as (keyof typeof scenarios)[];
const walksEach = Math.ceil(Number(steps) / stepsOfAWalk / names.length);

const strides = fc.array(
  fc.record({ command: fc.constantFrom(...Object.keys(commands)), pick: fc.nat(10_000) }),
  {
    minLength: stepsOfAWalk,
    maxLength: stepsOfAWalk,
  },
);

describe(`random walks (seed ${seed})`, () => {
  const visited = new Set<string>();

  test.each(names)(
    '[SEC-1, T-3] every invariant holds in any order of commands: %s',
    { timeout: 0 },
    async (name) => {
      await fc.assert(
        fc.asyncProperty(strides, async (taken) => {
          const walk = await setOut(scenarios[name]);
          for (const each of taken) expect(await stride(walk, each)).toEqual([]);
          for (const state of walk.visited) visited.add(state);
          const last = walk.world.state();
          expect(
            await comesHome(walk),
            `there is a factor from ${last}, which led to ${walk.world.state()}`,
          ).toBe(true);
        }),
        {
          seed: Number(seed),
          numRuns: walksEach,
          reporter: (details) => {
            if (!details.failed) return;
            const [taken = []] = details.counterexample ?? [];
            const path = taken
              .filter(({ command }) => command !== 'nothing')
              .map(({ command, pick }) => `${command}(${pick})`);
            throw new Error(`Seed ${details.seed}: ${path.join(', ')}`, { cause: details.errorInstance });
          },
        },
      );
    },
  );

  test('the walks visit every state of the flow', () => {
    expect([...visited].toSorted()).toEqual(Object.keys(screens).toSorted());
  });
});
