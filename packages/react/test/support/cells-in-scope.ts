/** `npm test` runs at most one of so many. */
const largestShare = 10;

/**
 * Of the cells of a table, row by row: in `npm test` a tenth, or one of each row where that is more, so that each row and each
 * column occurs; in the matrix the others (docs/testing.md), and all of them when the file is run by itself.
 */
export function cellsInScope<Cell>(cells: readonly Cell[], columns: number): Cell[] {
  const scope = process.env['TEST_SCOPE'];
  if (scope !== 'test' && scope !== 'matrix') return [...cells];
  const share = Math.min(largestShare, columns);
  return cells.filter((_cell, place) => {
    const isFirst = (Math.floor(place / columns) + (place % columns)) % share === 0;
    return isFirst === (scope === 'test');
  });
}
