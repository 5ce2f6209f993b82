/** Polls faster than the runner's default (after 0.1, 0.35 and 0.85 s). */
export const polling = { intervals: [10, 20, 40, 80, 160] };
