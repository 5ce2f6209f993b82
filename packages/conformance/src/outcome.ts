import type { CaseId } from './case.ts';
import type { ConformanceError } from './conformance-error.ts';
import type { PortName } from './ports.ts';

/** What came of a case. Only `passed` is proof. */
export type Outcome = {
  readonly id: CaseId;
  readonly port: PortName;
  readonly title: string;
} & (
  | { readonly state: 'passed' }
  /** The adapter does not have what the case is about, and nothing of it is half there. */
  | { readonly state: 'absent'; readonly because: string }
  /** The world lacks a power: neither right nor wrong. */
  | { readonly state: 'notProvable'; readonly because: string }
  | { readonly state: 'failed'; readonly error: ConformanceError }
);

export type OutcomeState = Outcome['state'];
