import { createAppwriteAdapter } from '@mfa-flow/adapter-appwrite';
import type { AppwriteBackend } from '../../scenario/backends.ts';
import { firstPerson, personNamed } from '../../scenario/people.ts';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import type { DemoServer } from '../demo-server.ts';
import { createFaultPlan } from '../fault-plan.ts';
import type { Entry } from '../journal.ts';
import type { PageClock } from '../page-clock.ts';
import { readSaved, writeSaved } from '../saved.ts';
import type { Saved } from '../saved.ts';
import { createStore } from '../store.ts';
import { accounts } from './accounts.ts';
import { appwriteHands } from './appwrite-hands.ts';
import { doDeed, hostSignIn } from './deeds.ts';
import { spoilNetwork } from './network.ts';
import { recordCalls } from './record-calls.ts';
import { newPeople } from './seeds.ts';
import { createProject, projectNamed } from './stand-in.ts';
import type { Project } from './stand-in.ts';

type AppwriteSetup = Setup & { readonly backend: AppwriteBackend };

interface Own {
  readonly projectId: string;
}

type Beginning = Pick<Saved<Own>, 'faults' | 'entries'>;

async function build(
  setup: AppwriteSetup,
  clock: PageClock,
  project: Project,
  { faults, entries }: Beginning,
): Promise<DemoServer> {
  const person = personNamed(setup.account) ?? firstPerson;
  const account = await accounts[setup.backend]({ endpoint: project.endpoint, projectId: project.id });
  const network = spoilNetwork(project.endpoint);
  const hands = appwriteHands(project, person.id);
  const scene = { project, account, person, hands };
  const journal = createStore(entries);
  const plan = createFaultPlan(faults);
  let latencyMs = setup.latency;

  const write = (entry: Entry) => journal.set([...journal.get(), entry]);
  const save = () =>
    writeSaved<Own>({
      setup: serverPart(setup),
      own: { projectId: project.id },
      aheadMs: clock.aheadMs(),
      faults: plan.get(),
      entries: journal.get(),
    });

  // Out of reach, or no longer there: whoever opens the page learns of it now.
  await hands.look();
  save();
  journal.subscribe(save);
  plan.subscribe(save);

  const adapter = createAppwriteAdapter({
    account,
    ...(setup.signIn === 'host' && { signedIn: hostSignIn(person) }),
  });
  return {
    adapter: recordCalls(adapter, {
      project,
      network,
      hands,
      plan,
      write,
      person: person.id,
      latencyMs: () => latencyMs,
    }),
    hands,
    journal,
    faults: plan,
    async does(deed) {
      await doDeed(scene, deed);
      write({ ...deed, at: Date.now() });
    },
    setLatency(ms) {
      latencyMs = ms;
    },
    async sleep(ms) {
      clock.sleep(ms);
      save();
      await project.setTime(Date.now());
    },
  };
}

/** A project of its own at the stand-in, in which nothing has happened yet. Rejects when the stand-in is not running. */
export async function createAppwriteServer(setup: AppwriteSetup, clock: PageClock): Promise<DemoServer> {
  clock.set(0);
  const project = await createProject(newPeople());
  const server = await build(setup, clock, project, { faults: setup.faults, entries: [] });
  if (setup.signIn === 'host') await server.does({ did: 'hostSignIn' });
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
