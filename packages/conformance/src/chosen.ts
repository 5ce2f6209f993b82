import type { ConformanceCase } from './case.ts';

/** The cases whose id is one of these, or begins with one; all of them if none is given. */
export function chosen(
  cases: readonly ConformanceCase[],
  only: readonly string[] = [],
): readonly ConformanceCase[] {
  if (only.length === 0) return cases;
  const unknown = only.filter((start) => !cases.some(({ id }) => id.startsWith(start)));
  // A run of no case would be green.
  if (unknown.length > 0) throw new Error(`No case has an id that begins with ${unknown.join(' or ')}.`);
  return cases.filter(({ id }) => only.some((start) => id.startsWith(start)));
}
