import { describe, expect, test } from 'vitest';
import { createFullWorld } from '../../test/full-world.fixture.ts';
import { cases, mutants, runConformance } from '../index.ts';
import { traits } from '../traits/traits.ts';
import { brokenWorld } from './broken-world.ts';
import type { Mutant } from './mutant.ts';

async function failuresOf(mutant: Mutant) {
  const { outcomes } = await runConformance({
    name: mutant.title,
    createWorld: () => brokenWorld(createFullWorld(), mutant),
    callTimeoutMs: 100,
  });
  return outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [outcome] : []));
}

/** In `npm test` an eighth, in the matrix the others (docs/testing.md), and all of them when the file is run by itself. */
const inScope = mutants.filter((_, place) => {
  const scope = process.env['TEST_SCOPE'];
  return (scope !== 'test' && scope !== 'matrix') || (place % 8 === 0) === (scope === 'test');
});

describe('an adapter that', () => {
  test.each(inScope.map((mutant) => [mutant.title, mutant] as const))(
    '%s fails exactly the cases that it names',
    async (_, mutant) => {
      const failures = await failuresOf(mutant);
      expect(failures.map(({ id }) => id).toSorted()).toEqual(mutant.breaks.toSorted());
      for (const { error } of failures) expect(error.trait).toBe(mutant.trait);
    },
  );
});

test('every case is broken by a mutant, so that every case is known to fail when it should', () => {
  const named = new Set(mutants.flatMap(({ breaks }) => breaks));
  expect(cases.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('every mutant names at least one case, and only existing ones', () => {
  const ids = new Set(cases.map(({ id }) => id));
  expect(mutants.filter(({ breaks }) => breaks.length === 0)).toEqual([]);
  expect(mutants.flatMap(({ breaks }) => breaks).filter((id) => !ids.has(id))).toEqual([]);
});

test('every rule for all calls is broken by a mutant', () => {
  const broken = new Set(mutants.map(({ trait }) => trait));
  expect(Object.keys(traits).filter((trait) => !new Set<string | undefined>(broken).has(trait))).toEqual([]);
});
