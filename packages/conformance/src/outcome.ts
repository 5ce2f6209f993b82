import type { CaseId } from './case.ts';
import type { ConformanceError } from './conformance-error.ts';
import type { PortName } from './ports.ts';

/** The outcome of a case. Only `passed` is proof. */
export type Outcome = {
  readonly id: CaseId;
  readonly port: PortName;
  readonly title: string;
} & (
  | { readonly state: 'passed' }
  /** The adapter lacks the port of the case, completely. */
  | { readonly state: 'absent'; readonly because: string }
  /** The world lacks a power: neither passed nor failed. */
  | { readonly state: 'notProvable'; readonly because: string }
  | { readonly state: 'failed'; readonly error: ConformanceError }
);

export type OutcomeState = Outcome['state'];
