/** What to fix, for developers, if the code in `raw` does not say it. */
export const fixes: ReadonlyMap<string, string> = new Map([
  [
    'user_more_factors_required',
    'The server refuses its own challenge calls. SDK 21.5 and newer need Appwrite 1.8.1 or newer.',
  ],
  ['AppwriteException', 'The client misses a parameter: set `callStyle`.'],
  ['UnreadableResponse', 'Switch `safeResponse` of the client off.'],
]);
