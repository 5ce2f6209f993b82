import { cases } from './all-cases.ts';
import { createReport } from './report.ts';
import type { Report } from './report.ts';
import { runCase } from './run-case.ts';
import type { CaseOptions } from './run-case.ts';
import { anySeed, shuffled } from './shuffle.ts';

export interface ConformanceOptions extends CaseOptions {
  /** What is being proven: the headline of the report. */
  readonly name: string;
  /** The order of the cases: the same seed, the same order. Default: random, and reported. */
  readonly seed?: number;
}

/** Runs every case without a test runner, one after another. Always resolves: read the report. */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const { name, seed = anySeed() } = options;
  const outcomes = [];
  for (const each of shuffled(cases, seed)) outcomes.push(await runCase(each, options));
  return createReport({ name, seed, outcomes });
}
