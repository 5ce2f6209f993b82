import { accountSettings, createBetterAuthAdapter } from '@mfa-flow/adapter-better-auth';
import { createAuthClient } from 'better-auth/client';
import { identifierOf, password, personOn } from '../../scenario/people.ts';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import type { DemoServer } from '../demo-server.ts';
import type { PageClock } from '../page-clock.ts';
import { spoilNetwork } from '../remote/network.ts';
import { remoteDriver } from '../remote/remote-driver.ts';
import { createRemoteServer } from '../remote/remote-server.ts';
import { readSaved } from '../saved.ts';
import type { Saved } from '../saved.ts';
import { createWorld, worldAt } from './world.ts';
import type { WorldPlace } from './world.ts';
import { wrongAnswers } from './wrong-answers.ts';

type Beginning = Pick<Saved<WorldPlace>, 'own' | 'faults' | 'entries'>;

async function build(setup: Setup, clock: PageClock, beginning: Beginning): Promise<DemoServer> {
  const { own } = beginning;
  const world = worldAt(own);
  const person = personOn(setup);
  const driver = remoteDriver(world, person);
  // Unreachable or gone: reported when the page opens.
  await world.keepTime();
  await driver.look();
  const network = spoilNetwork([world.api], wrongAnswers);
  const client = createAuthClient({ baseURL: world.api });
  const asksForPassword = setup.signIn === 'flow';
  return createRemoteServer<WorldPlace>({
    setup,
    clock,
    world,
    own,
    person,
    driver,
    network,
    adapter: createBetterAuthAdapter({ client, password: asksForPassword, settings: accountSettings() }),
    openTab: () => createBetterAuthAdapter({ client, password: asksForPassword }),
    openSignIn: () => createBetterAuthAdapter({ client }),
    signIn: async () => {
      await client.signIn.email({ email: identifierOf(person), password });
    },
    beginning,
  });
}

/** A world of its own, in which nothing has happened yet. Rejects when the server is not running. */
export async function createBetterAuthServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  clock.set(0);
  const own = await createWorld();
  const server = await build(setup, clock, { own, faults: setup.faults, entries: [] });
  if (setup.signIn === 'host') await server.perform({ did: 'hostSignIn' });
  return server;
}

/** The world that this tab used before; a new one if there is none, or the server was started anew. */
export async function openBetterAuthServer(setup: Setup, clock: PageClock): Promise<DemoServer> {
  const saved = readSaved<WorldPlace>(serverPart(setup));
  if (saved === undefined) return createBetterAuthServer(setup, clock);
  clock.set(saved.aheadMs);
  return build(setup, clock, saved).catch(() => createBetterAuthServer(setup, clock));
}
