import { startDevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { DevSuperTokens, DevSuperTokensOptions } from '@mfa-flow/dev-supertokens';
import { afterAll, beforeAll } from 'vitest';
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
