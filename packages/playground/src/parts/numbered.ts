/** Entries of a list that only grows, with their place in it: an identity for rows that have no other. */
export const numbered = <Value>(list: readonly Value[]) => list.map((value, place) => ({ place, value }));
