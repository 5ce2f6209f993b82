import { expect, test } from 'vitest';
import { brokenWorld, cases, mutants, registerConformance } from './index.ts';
import type { Mutant, World } from './index.ts';
import { createMemoryWorld } from '../test/memory-world.fixture.ts';

type Body = (context?: unknown) => Promise<void>;

/** A runner of a few lines, which gives the tests what the real ones give. */
async function runHere(createWorld: () => World, context?: unknown, seed = 1) {
  const tests: { readonly name: string; readonly body: Body }[] = [];
  const names: string[] = [];
  const { report } = registerConformance(
    {
      describe: (name, body) => {
        names.push(name);
        body();
      },
      test: (name, body) => void tests.push({ name, body }),
    },
    { name: 'here', createWorld, seed },
  );
  const thrown: unknown[] = [];
  for (const { body } of tests) await body(context).catch((error: unknown) => thrown.push(error));
  return { names, tests: tests.map(({ name }) => name), thrown, report: report() };
}

test('one test is registered for each case, in an order that the headline names', async () => {
  const { names, tests } = await runHere(createMemoryWorld);
  expect(names).toEqual(['here: conformance (order 1)']);
  const written = cases.map(({ id, title }) => `${id}: ${title}`);
  expect(tests.toSorted()).toEqual(written.toSorted());
  expect(tests).not.toEqual(written);
});

test('the report is in the order of the kit, whatever order the cases ran in', async () => {
  const { report } = await runHere(createMemoryWorld);
  expect(report.outcomes.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  expect(report.seed).toBe(1);
  const { passed, absent, notProvable, failed } = report.counts;
  expect(passed + absent + notProvable + failed).toBe(cases.length);
});

test('a runner that can skip skips what is not provable; the report lists it for every runner', async () => {
  const skipped: unknown[] = [];
  const storage: unknown[] = [];
  const context = {
    skip: (note: string) => skipped.push(note),
    annotate: (note: string) => storage.push(note),
  };
  const { report } = await runHere(createMemoryWorld, context);
  expect(skipped.length).toBe(report.counts.notProvable);
  expect(skipped).toContain('not provable: your world says that nothing can be disturbed with html');
  expect(storage.length).toBe(report.counts.absent);

  const bare = await runHere(createMemoryWorld);
  expect(bare.report.counts).toEqual(report.counts);
  expect(bare.thrown).toEqual([]);
});

test('the test of a failed case throws the error of the case', async () => {
  const mutant: Mutant | undefined = mutants.find(({ breaks }) => breaks.length === 1);
  if (mutant === undefined) throw new Error('no mutant breaks one case only');
  const { thrown } = await runHere(() => brokenWorld(createMemoryWorld(), mutant));
  expect(thrown).toMatchObject([{ name: 'ConformanceError', caseId: mutant.breaks[0] }]);
});
