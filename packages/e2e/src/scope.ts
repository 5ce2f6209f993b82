/** `npm test` or `npm run test:matrix`; both if it is not said (docs/testing.md). */
const scope = process.env['TEST_SCOPE'];

/** Which journeys `npm test` runs. A title begins with its project and the path of its file, and ends with its tags. */
const tested = {
  /** Everything runs in the page, except for the same journeys in another size. */
  inThePage: /^(?!.*@matrix\b)/s,
  /** On real servers: what is specific to them, and one journey of each kind; what a host's own endpoints do at SuperTokens, on Appwrite only. */
  onAppwrite: /^(?!.*@matrix\b).*journeys[\\/]appwrite[\\/]|@every-backend\b|@on-appwrite\b/s,
  onSuperTokens: /^(?!.*@matrix\b).*journeys[\\/]supertokens[\\/]|@every-backend\b/s,
};

/** The options of a project that runs the one part or, left out of it, the other. */
export function partOf(where: keyof typeof tested, leavesOut: readonly RegExp[] = []) {
  if (scope === 'test') return { grep: tested[where], grepInvert: [...leavesOut] };
  if (scope === 'matrix') return { grepInvert: [...leavesOut, tested[where]] };
  return { grepInvert: [...leavesOut] };
}
