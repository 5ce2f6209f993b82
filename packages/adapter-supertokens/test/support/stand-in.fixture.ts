import { startDevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { DevSuperTokens, DevSuperTokensOptions } from '@mfa-flow/dev-supertokens';
import { afterAll, beforeAll, TestRunner } from 'vitest';
import { withBrowserGlobals } from './with-browser-globals.fixture.ts';

/** A backend for the tests of a file: people are new in each, so it is started once. */
export function withStandIn(options: DevSuperTokensOptions = {}): () => DevSuperTokens {
  let server: DevSuperTokens | undefined;
  beforeAll(async () => {
    server = await startDevSuperTokens(options);
  });
  afterAll(() => server?.close());
  withBrowserGlobals();
  return () => {
    if (server === undefined) throw new Error('The backend runs only while the tests do.');
    return server;
  };
}

/** Lets time pass at the server. On a true core nobody can: the test that wanted it is then skipped, and says why. */
export function letTimePass({ standIn }: DevSuperTokens, ms: number): void {
  if (standIn === undefined)
    TestRunner.getCurrentTest()?.context.skip('moves the clock, which a true core does not let anybody do');
  standIn?.clock.advance(ms);
}
