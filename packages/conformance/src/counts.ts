import type { Outcome, OutcomeState } from './outcome.ts';

export type Counts = Readonly<Record<OutcomeState, number>>;

export function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (state: OutcomeState) => outcomes.filter((each) => each.state === state).length;
  return {
    passed: count('passed'),
    absent: count('absent'),
    notProvable: count('notProvable'),
    failed: count('failed'),
  };
}
