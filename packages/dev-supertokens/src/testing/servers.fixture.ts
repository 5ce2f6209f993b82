import { afterAll, onTestFinished } from 'vitest';
import { startDevSuperTokens } from '../index.ts';
import type { DevSuperTokens, DevSuperTokensOptions, StandInCore } from '../index.ts';

const servers = new Map<string, DevSuperTokens>();

afterAll(async () => {
  for (const server of servers.values()) await server.close();
});

async function findServer(options: DevSuperTokensOptions): Promise<DevSuperTokens> {
  const key = JSON.stringify(options);
  const isShared = options.onProblem === undefined;
  const server = (isShared && servers.get(key)) || (await startDevSuperTokens(options));
  if (isShared) servers.set(key, server);
  else onTestFinished(server.close);
  return server;
}

/** So that no step of an authenticator ends in the middle of a test. It is never behind the real time. */
const startOfNextStep = (): number => Math.ceil(Date.now() / 30_000) * 30_000;

/**
 * A server that knows nobody, at most half a minute ahead of time. Tests of one file that ask for the same options get the same one,
 * which forgets in between.
 */
export async function emptyServer(
  options: DevSuperTokensOptions,
): Promise<{ server: DevSuperTokens; standIn: StandInCore }> {
  const server = await findServer(options);
  const { standIn } = server;
  if (standIn === undefined) throw new Error('These tests move the clock: unset SUPERTOKENS_CORE_URI.');
  standIn.reset();
  standIn.clock.set(startOfNextStep());
  return { server, standIn };
}
