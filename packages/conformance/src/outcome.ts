import type { CaseId } from './case.ts';
import type { ConformanceError } from './conformance-error.ts';
import type { PortName } from './ports.ts';
import type { Power } from './world.ts';

/** The outcome of a case. Only `passed` is proof. */
export type Outcome = {
  readonly id: CaseId;
  readonly port: PortName;
  readonly title: string;
} & (
  | { readonly state: 'passed' }
  /** The adapter lacks the port of the case, completely. */
  | { readonly state: 'absent'; readonly because: string }
  /** Neither passed nor failed, in this world. */
  | {
      readonly state: 'notProvable';
      readonly because: string;
      /** Powers that the world could have: with these it can be proven. Empty: the backend has no such thing. */
      readonly lacks: readonly Power[];
    }
  | { readonly state: 'failed'; readonly error: ConformanceError }
);

export type OutcomeState = Outcome['state'];
