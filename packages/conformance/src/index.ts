export { cases } from './all-cases.ts';
export type { CaseId, ConformanceCase } from './case.ts';
export { ConformanceError } from './conformance-error.ts';
export { mutants } from './mutants/all-mutants.ts';
export { brokenWorld } from './mutants/broken-world.ts';
export type { Mutant } from './mutants/mutant.ts';
export type { Outcome, OutcomeState } from './outcome.ts';
export type { PortName } from './ports.ts';
export { registerConformance } from './register.ts';
export type { Registration, Runner } from './register.ts';
export type { Report } from './report.ts';
export { runConformance } from './run-conformance.ts';
export type { ConformanceOptions } from './run-conformance.ts';
export type { TraitId } from './traits/traits.ts';
export { withReport } from './with-report.ts';
export type {
  Departure,
  Disturbance,
  Message,
  Person,
  PersonWanted,
  Power,
  WayKind,
  World,
} from './world.ts';
