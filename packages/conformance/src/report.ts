import { cases } from './all-cases.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Outcome } from './outcome.ts';
import { toMarkdown } from './report-markdown.ts';

/** The outcomes of the cases, in the order of the kit, regardless of the order in which they ran. */
export interface Report {
  /** What was proven. */
  readonly name: string;
  /** Give it again to get the same order again. */
  readonly seed: number;
  readonly outcomes: readonly Outcome[];
  readonly counts: Counts;
  /** For a README: Markdown, without the seed, so that it changes only when an outcome does. */
  readonly markdown: string;
}

export function createReport({ name, seed, outcomes }: Pick<Report, 'name' | 'seed' | 'outcomes'>): Report {
  const places = new Map(cases.map(({ id }, place) => [id, place]));
  const place = ({ id }: Outcome) => places.get(id) ?? 0;
  const inOrder = outcomes.toSorted((one, other) => place(one) - place(other));
  return { name, seed, outcomes: inOrder, counts: countsOf(inOrder), markdown: toMarkdown(inOrder) };
}
