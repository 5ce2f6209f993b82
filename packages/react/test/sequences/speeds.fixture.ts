/** How long each answer takes: at once, around the time at which a wait is said, and long enough to be called slow. In ms. */
export const speeds = [0, 310, 330, 1200, 11_000] as const;
