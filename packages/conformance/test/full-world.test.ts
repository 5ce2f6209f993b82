import { expect, test } from 'vitest';
import { cases, runConformance } from '../src/index.ts';
import { createFullWorld } from './full-world.fixture.ts';

test('[T-2] every case of the kit can be proven, and passes on a correct adapter', async () => {
  const { outcomes } = await runConformance({ name: 'full', createWorld: createFullWorld });
  expect(outcomes.filter(({ state }) => state !== 'passed')).toEqual([]);
  expect(outcomes.length).toBe(cases.length);
});
