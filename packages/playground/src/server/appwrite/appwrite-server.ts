import { accountSettings, createAppwriteAdapter, emailVerificationAt } from '@mfa-flow/adapter-appwrite';
import type { AppwriteBackend } from '../../scenario/backends.ts';
import { personOn } from '../../scenario/people.ts';
import { places } from '../../scenario/places.ts';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import type { DemoServer } from '../demo-server.ts';
import type { PageClock } from '../page-clock.ts';
import { spoilNetwork } from '../remote/network.ts';
import { remoteDriver } from '../remote/remote-driver.ts';
import { createRemoteServer } from '../remote/remote-server.ts';
import { readSaved } from '../saved.ts';
import type { Saved } from '../saved.ts';
import { accounts } from './accounts.ts';
import { hostSignIn, signInAsHost } from './host-sign-in.ts';
import { createProject, projectNamed } from './project.ts';
import type { Project } from './project.ts';
import { newPeople } from './seeds.ts';
import { wrongAnswers } from './wrong-answers.ts';

type AppwriteSetup = Setup & { readonly backend: AppwriteBackend };

interface Own {
  readonly projectId: string;
}

type Beginning = Pick<Saved<Own>, 'faults' | 'entries'>;

async function build(
  setup: AppwriteSetup,
  clock: PageClock,
  project: Project,
  beginning: Beginning,
): Promise<DemoServer> {
  const person = personOn(setup);
  const driver = remoteDriver(project, person);
  // Unreachable or gone: reported when the page opens.
  await driver.look();
  const network = spoilNetwork([project.api], wrongAnswers);
  const account = await accounts[setup.backend]({ endpoint: project.api, projectId: project.id });
  const signedIn = hostSignIn(person);
  const verifyAt = location.origin + places.confirmEmail;
  return createRemoteServer<Own>({
    setup,
    clock,
    world: project,
    own: { projectId: project.id },
    person,
    driver,
    network,
    adapter: createAppwriteAdapter({
      account,
      ...(setup.signIn === 'host' && { signedIn }),
      settings: accountSettings({ verifyAt }),
      emailVerification: emailVerificationAt(verifyAt),
    }),
    signIn: () => signInAsHost(project, person),
    openTab: () => createAppwriteAdapter({ account, signedIn }),
    openSignIn: () => createAppwriteAdapter({ account }),
    beginning,
  });
}

/** A project of its own at the stand-in, in which nothing has happened yet. Rejects when the stand-in is not running. */
export async function createAppwriteServer(setup: AppwriteSetup, clock: PageClock): Promise<DemoServer> {
  clock.set(0);
  const project = await createProject(newPeople());
  const server = await build(setup, clock, project, { faults: setup.faults, entries: [] });
  if (setup.signIn === 'host') await server.perform({ did: 'hostSignIn' });
  return server;
}

/** The project that this tab used before; a new one if there is none, or the stand-in was started anew. */
export async function openAppwriteServer(setup: AppwriteSetup, clock: PageClock): Promise<DemoServer> {
  const saved = readSaved<Own>(serverPart(setup));
  if (saved === undefined) return createAppwriteServer(setup, clock);
  clock.set(saved.aheadMs);
  const known = build(setup, clock, projectNamed(saved.own.projectId), saved);
  return known.catch(() => createAppwriteServer(setup, clock));
}
