/** What to fix where the code in `raw` does not say it: for the developer who reads it there. */
export const fixes: ReadonlyMap<string, string> = new Map([
  [
    'user_more_factors_required',
    'The server refuses its own challenge calls. SDK 21.5 and newer need Appwrite 1.8.1 or newer.',
  ],
  ['AppwriteException', 'The client misses a parameter: set `callStyle`.'],
  ['UnreadableResponse', 'Switch `safeResponse` of the client off.'],
]);
