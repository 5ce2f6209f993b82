/** `npm test` or `npm run test:matrix`; both if it is not said (docs/testing.md). */
const scope = process.env['TEST_SCOPE'];

/** Which journeys `npm test` runs. A title begins with its project and the path of its file, and ends with its tags. */
const tested = {
  /** Everything in the page, except for what a unit test proves too, the same in another size, and the tests of the tools themselves. */
  inThePage: /^(?!.*(?:@matrix\b|(?:secret-scan|fast-refresh)\.spec))/s,
  /** On real servers: what is specific to them, and one journey of each kind. */
  onServers: /^(?!.*@matrix\b).*(?:journeys[\\/](?:appwrite|supertokens|better-auth)[\\/]|@every-backend\b)/s,
  /** With another SDK of a server: that signing in works. */
  withAnotherSdk: /authenticator\.spec.*@every-backend\b/s,
};

/** The options of a project that runs the one part or, left out of it, the other. */
export function partOf(where: keyof typeof tested, leavesOut: readonly RegExp[] = []) {
  if (scope === 'test') return { grep: tested[where], grepInvert: [...leavesOut] };
  if (scope === 'matrix') return { grepInvert: [...leavesOut, tested[where]] };
  return { grepInvert: [...leavesOut] };
}
