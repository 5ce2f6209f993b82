import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, onTestFinished, TestRunner } from 'vitest';
import { startDevSuperTokens } from '../../src/index.ts';
import type { DevSuperTokens, DevSuperTokensOptions, StandInCore } from '../../src/index.ts';
import { openApp } from '../../src/worlds/open-app.ts';

const trueCore = process.env['SUPERTOKENS_CORE_URI'];

/** Ends the test that runs, which is then reported as skipped and not as failed. */
export function skipHere(reason: string): never {
  TestRunner.getCurrentTest()?.context.skip(reason);
  throw new Error(reason);
}

export const movesTheClock = 'moves the clock, which a true core does not let anybody do';

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

const stepMs = 30_000;

/** So that no step of an authenticator ends in the middle of a test. It is never behind the real time. */
const startOfNextStep = (): number => Math.ceil(Date.now() / stepMs) * stepMs;

/** On a true core: an app of its own, in which nobody is known either. */
async function emptyApp(core: string, options: DevSuperTokensOptions): Promise<DevSuperTokens> {
  if (options.coreOptions !== undefined)
    skipHere('configures the core, and a true one is configured already');
  const leftMs = startOfNextStep() - Date.now();
  if (leftMs < stepMs / 3) await pause(leftMs);
  const server = await startDevSuperTokens({ ...options, core: await openApp(core) });
  onTestFinished(server.close);
  return server;
}

/**
 * A server that knows nobody, on a stand-in core at most half a minute ahead of time. Tests of one file that ask for the
 * same options get the same one, which forgets in between.
 */
export async function emptyServer(options: DevSuperTokensOptions): Promise<DevSuperTokens> {
  if (trueCore !== undefined) return emptyApp(trueCore, options);
  const server = await findServer(options);
  server.standIn?.reset();
  server.standIn?.clock.set(startOfNextStep());
  return server;
}

/** For tests about what only the stand-in core does. */
export function needsStandIn(): void {
  if (trueCore !== undefined) skipHere('is about the stand-in core');
}

/** The same as an empty server for tests about the stand-in itself. */
export async function emptyStandIn(
  options: DevSuperTokensOptions,
): Promise<{ server: DevSuperTokens; standIn: StandInCore }> {
  needsStandIn();
  const server = await emptyServer(options);
  const { standIn } = server;
  if (standIn === undefined) throw new Error('This server has no stand-in core.');
  return { server, standIn };
}
