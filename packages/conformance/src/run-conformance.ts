import { cases } from './all-cases.ts';
import { chosen } from './chosen.ts';
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
  /** Ids, or how ids begin: those cases alone (`['challenges.verify/']`). Default: all. */
  readonly only?: readonly string[];
}

/** Runs every case without a test runner, one after another. Read the report: a case that fails rejects nothing. */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const { name, seed = anySeed(), only } = options;
  const outcomes = [];
  for (const each of shuffled(chosen(cases, only), seed)) outcomes.push(await runCase(each, options));
  return createReport({ name, seed, outcomes });
}
