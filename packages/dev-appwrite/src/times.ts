/** The usual form of a time in an answer: `2026-11-21T21:52:41.282+00:00`. */
export const isoTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '+00:00');

/** The format of a time that was set by this request: `2026-11-21 21:52:41.282`, with no zone. */
export const plainTime = (ms: number): string =>
  new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
