import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import type { MemoryBackend } from '@mfa-flow/adapter-memory';
import { people, toAccount } from '../../scenario/people.ts';
import { policies } from '../../scenario/policies.ts';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import type { DemoServer } from '../demo-server.ts';
import { doDeed } from './deeds.ts';
import { createFaultPlan } from '../fault-plan.ts';
import type { Entry } from '../journal.ts';
import type { PageClock } from '../page-clock.ts';
import { recordCalls } from './recorder.ts';
import type { SetTime } from './recorder.ts';
import { memoryHands } from './memory-hands.ts';
import type { Register } from './register.ts';
import { replay } from './replay.ts';
import { readSaved, writeSaved } from '../saved.ts';
import { newSeed, seededRandom } from './seeded-random.ts';
import { createStore } from '../store.ts';

/** The in-memory backend of the demo. Tests may look inside. */
export interface MemoryServer extends DemoServer {
  readonly backend: MemoryBackend;
}

/** All chance of the server comes from it: codes, keys, names of sessions. */
interface Seed {
  readonly seed: number;
}

interface Beginning {
  readonly own: Seed;
  readonly faults: Setup['faults'];
}

function build(setup: Setup, clock: PageClock, { own, faults }: Beginning) {
  const { policy } = policies[setup.policy];
  let heldTime: number | undefined;
  const setTime: SetTime = (at) => {
    heldTime = at;
  };
  let latencyMs = setup.latency;
  const backend = createMemoryBackend({
    accounts: people.map((person) => toAccount(person, policy)),
    clock: () => heldTime ?? Date.now(),
    random: seededRandom(own.seed),
  });
  const browser = backend.openBrowser({ cookies: setup.cookies });
  const register: Register = { challenges: [], person: undefined };
  const scene = { backend, browser, person: setup.account, register };
  const journal = createStore<readonly Entry[]>([]);
  const plan = createFaultPlan(faults);

  const write = (entry: Entry) => journal.set([...journal.get(), entry]);
  const save = () =>
    writeSaved({
      setup: serverPart(setup),
      own,
      aheadMs: clock.aheadMs(),
      faults: plan.get(),
      entries: journal.get(),
    });

  const server: MemoryServer = {
    adapter: recordCalls(
      createMemoryAdapter(backend, {
        browser,
        signIn: setup.signIn === 'host' ? 'host' : 'adapter',
      }),
      { backend, plan, register, latencyMs: () => latencyMs, setTime, write },
    ),
    backend,
    hands: memoryHands(scene, journal),
    journal,
    faults: plan,
    async does(deed) {
      const at = Date.now();
      setTime(at);
      const done = doDeed(scene, deed);
      write({ ...deed, at });
      await done;
      setTime(undefined);
    },
    setLatency(ms) {
      latencyMs = ms;
    },
    async sleep(ms) {
      clock.sleep(ms);
      save();
    },
  };

  const recall = async (entries: readonly Entry[]) => {
    await replay(entries, { scene, setTime });
    journal.set(entries);
  };
  const keep = () => {
    save();
    journal.subscribe(save);
    plan.subscribe(save);
  };
  return { server, recall, keep };
}

/** A server on which nothing has happened yet, except that a host may have signed the person in. */
export function createMemoryServer(setup: Setup, clock: PageClock): MemoryServer {
  clock.set(0);
  const { server, keep } = build(setup, clock, { own: { seed: newSeed() }, faults: setup.faults });
  keep();
  if (setup.signIn === 'host') void server.does({ did: 'hostSignIn' });
  return server;
}

/** The server of this address as the tab left it; a new one if there is none. */
export async function openMemoryServer(setup: Setup, clock: PageClock): Promise<MemoryServer> {
  const saved = readSaved<Seed>(serverPart(setup));
  if (saved === undefined) return createMemoryServer(setup, clock);
  clock.set(saved.aheadMs);
  const { server, recall, keep } = build(setup, clock, saved);
  await recall(saved.entries);
  keep();
  return server;
}
