import { cases } from './all-cases.ts';
import type { Outcome } from './outcome.ts';
import { chosen } from './chosen.ts';
import { notProvable } from './not-provable.ts';
import { createReport } from './report.ts';
import type { Report } from './report.ts';
import { runCase } from './run-case.ts';
import type { ConformanceOptions } from './run-conformance.ts';
import { anySeed, shuffled } from './shuffle.ts';

/** `describe` and `test` of Vitest, Jest, Mocha (`it`), `node:test`: any that take a name and a function. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: (context?: unknown) => Promise<void>) => unknown;
}

export interface Registration {
  readonly seed: number;
  /** The outcomes so far. Call it when all cases have run, in the runner's `after` or `afterAll`. */
  readonly report: () => Report;
}

/**
 * Registers one test per case. A failed case fails its test. A case that is not provable is marked as skipped, with its
 * reason, where the runner can do that while a test runs (`node:test`, Vitest); everywhere it is in the report.
 */
export function registerConformance({ describe, test }: Runner, options: ConformanceOptions): Registration {
  const { name, seed = anySeed(), only } = options;
  const outcomes: Outcome[] = [];

  describe(`${name}: conformance (order ${seed})`, () => {
    for (const each of shuffled(chosen(cases, only), seed)) {
      test(`${each.id}: ${each.title}`, async (context) => {
        const outcome = await runCase(each, options);
        outcomes.push(outcome);
        if (outcome.state === 'failed') throw outcome.error;
        if (outcome.state === 'absent')
          notifyRunner(context, ['annotate', 'diagnostic'], `absent: ${outcome.because}`);
        if (outcome.state === 'notProvable')
          notifyRunner(context, ['skip'], `${notProvable(outcome.lacks)}: ${outcome.because}`);
      });
    }
  });

  return { seed, report: () => createReport({ name, seed, outcomes }) };
}

/** Calls the first of these methods that the runner's context has, if it gives one. */
function notifyRunner(context: unknown, methods: readonly string[], note: string) {
  // Vitest's context is a function that carries them.
  if ((typeof context !== 'object' && typeof context !== 'function') || context === null) return;
  for (const name of methods) {
    const method: unknown = Reflect.get(context, name);
    if (typeof method === 'function') return Reflect.apply(method, context, [note]);
  }
}
