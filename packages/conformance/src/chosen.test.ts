import { expect, test } from 'vitest';
import { cases } from './all-cases.ts';
import { chosen } from './chosen.ts';
import { runConformance } from './run-conformance.ts';
import { createMemoryWorld } from '../test/memory-world.fixture.ts';

const idsOf = (only?: readonly string[]) => chosen(cases, only).map(({ id }) => id);

test('without a choice there are all cases', () => {
  expect(idsOf()).toEqual(cases.map(({ id }) => id));
  expect(idsOf([])).toEqual(cases.map(({ id }) => id));
});

test('an id chooses one case, its beginning those that begin alike', async () => {
  expect(idsOf(['challenges.verify/limit'])).toEqual(['challenges.verify/limit']);
  expect(idsOf(['challenges.verify/', 'protection'])).toEqual(
    cases.map(({ id }) => id).filter((id) => /^(challenges\.verify\/|protection)/.test(id)),
  );
  const report = await runConformance({
    name: 'one',
    createWorld: createMemoryWorld,
    only: ['challenges.verify/limit'],
  });
  expect(report.outcomes).toMatchObject([{ id: 'challenges.verify/limit', state: 'passed' }]);
});

test('an id that no case has is an error, since a run of nothing would be green', () => {
  expect(() => idsOf(['challenges.verify/limit', 'challenges.verify/limits'])).toThrow(
    'No case has an id that begins with challenges.verify/limits.',
  );
});
