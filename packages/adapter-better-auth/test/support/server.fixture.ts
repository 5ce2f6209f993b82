import { startDevBetterAuth } from '@mfa-flow/dev-better-auth';
import type { DevBetterAuth, DevBetterAuthOptions } from '@mfa-flow/dev-better-auth';
import { afterAll, beforeAll } from 'vitest';

/** A server for the tests of a file: people are new in each, so it is started once. */
export function withServer(options: DevBetterAuthOptions = {}): () => DevBetterAuth {
  let server: DevBetterAuth | undefined;
  beforeAll(async () => {
    server = await startDevBetterAuth(options);
  });
  afterAll(() => server?.close());
  return () => {
    if (server === undefined) throw new Error('The server runs only while the tests do.');
    return server;
  };
}
