import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { commands, weights } from './commands.fixture.ts';
import { scenarios } from './scenarios.fixture.ts';
import { comesHome, endWalk, setOut, stride } from './walk.fixture.ts';

/** Most of them in `npm test`, all in the matrix. */
const usualSteps = process.env['TEST_SCOPE'] === 'test' ? '2000' : '3000';

/** The same walk each time, so that a change is judged by itself; `WALK_STEPS=50000 WALK_SEED=$RANDOM` takes another. */
const { WALK_STEPS: steps = usualSteps, WALK_SEED: seed = '20261122' } = process.env;

const stepsOfAWalk = 60;
const names = Object.keys(scenarios) as (keyof typeof scenarios)[];
const walksEach = Math.ceil(Number(steps) / stepsOfAWalk / names.length);

const weighted = Object.keys(commands).map((command) => ({
  arbitrary: fc.constant(command),
  weight: weights[command] ?? 1,
}));
const strides = fc.array(fc.record({ command: fc.oneof(...weighted), pick: fc.nat(10_000) }), {
  minLength: stepsOfAWalk,
  maxLength: stepsOfAWalk,
});

describe(`random walks over the screens (seed ${seed})`, () => {
  const visited = new Set<string>();
  const written = { errors: new Array<string>(), warnings: new Array<string>() };

  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  beforeEach(() => {
    vi.spyOn(globalThis.console, 'error').mockImplementation((...said) =>
      written.errors.push(said.join(' ')),
    );
    vi.spyOn(globalThis.console, 'warn').mockImplementation((...said) =>
      written.warnings.push(said.join(' ')),
    );
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each(names)(
    '[SEC-1, SEC-36, SEC-37, UX-25, T-3] every invariant holds in any order of presses: %s',
    { timeout: 0 },
    async (name) => {
      await fc.assert(
        fc.asyncProperty(strides, async (taken) => {
          const walk = await setOut(scenarios[name], written);
          try {
            for (const each of taken) expect(await stride(walk, each)).toEqual([]);
            for (const step of walk.visited) visited.add(step);
            const last = walk.tab().person.step();
            expect(
              await comesHome(walk),
              `there is a factor from ${last}, which led to ${walk.tab().person.heading()}`,
            ).toBe(true);
          } finally {
            endWalk(walk);
          }
        }),
        {
          seed: Number(seed),
          // Shortening a walk that fails takes minutes.
          endOnFailure: process.env['WALK_SHORTEN'] === undefined,
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

  test('the walks reach the second step, its end, and the screens where nothing works', () => {
    const far = ['firstFactor', 'chooseFactor', 'authenticator', 'sentCode', 'recovery', 'verifyEmail'];
    expect([...visited]).toEqual(expect.arrayContaining([...far, 'unreachable', 'denied', 'done']));
  });
});
