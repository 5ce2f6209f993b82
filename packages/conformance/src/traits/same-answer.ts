/** Whether two answers are equal. Durations decrease, and data for a log may differ. */
export const sameAnswer = (one: unknown, other: unknown) => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, entry: unknown) => {
    if (key.endsWith('Ms') || key === 'raw') return undefined;
    return isPlain(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : entry;
  });

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
