/** The same seed gives the same order, everywhere. */
export function shuffled<Entry>(entries: readonly Entry[], seed: number): readonly Entry[] {
  const random = chanceOf(seed);
  return entries
    .map((entry) => ({ entry, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

/** A seed that a person can type. */
export const anySeed = () => Math.floor(Math.random() * 100_000);

/** Mulberry32: small, and good enough for shuffling. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
