import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import type { FirstFactor, MemoryBackend } from '@mfa-flow/adapter-memory';
import { people, toAccount } from '../../scenario/people.ts';
import { places } from '../../scenario/places.ts';
import { policies } from '../../scenario/policies.ts';
import { serverPart } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import { createDeleteWorkspace } from '../delete-workspace.ts';
import type { DemoServer } from '../demo-server.ts';
import { runCommand } from './commands.ts';
import { createFaultPlan } from '../fault-plan.ts';
import type { Entry, PageCommand } from '../journal.ts';
import type { PageClock } from '../page-clock.ts';
import { memoryDriver } from './memory-driver.ts';
import { createProviderDesk } from './provider-desk.ts';
import type { ProviderDesk } from './provider-desk.ts';
import { createRecordCall } from './record-call.ts';
import type { SetTime } from './record-call.ts';
import { recordedAdapter } from './recorded-adapter.ts';
import { emptyRegister } from './register.ts';
import { replay } from './replay.ts';
import type { Scene } from './scene.ts';
import { readSaved, writeSaved } from '../saved.ts';
import { newSeed, seededRandom } from './seeded-random.ts';
import { createStore } from '../store.ts';

/** The in-memory backend of the demo. Tests may look inside. */
export interface MemoryServer extends DemoServer {
  readonly backend: MemoryBackend;
  /** For the page of the pretended providers. */
  readonly provider: ProviderDesk;
}

/** The seed of everything random on the server: codes, keys, session ids. */
interface Seed {
  readonly seed: number;
}

const firstFactors: Record<Setup['signInWith'], readonly FirstFactor[]> = {
  password: ['password'],
  all: ['password', 'email', 'phone', 'provider'],
  link: ['password', 'emailLink'],
};

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
    firstFactors: firstFactors[setup.signInWith],
    signInLinkPage: location.origin + places.signedIn,
    providerPage: location.origin + places.provider,
    emailVerificationPage: location.origin + places.confirmEmail,
    enrolment: ['authenticator', 'phone', 'email'],
    selfService: {
      addresses: setup.addresses,
      severalAuthenticators: setup.authenticators === 'several',
      emailLinks: setup.emailBy === 'link',
    },
    ...(setup.remember === 'offered' && { rememberDevicesMs: 30 * 24 * 60 * 60_000 }),
    totp: { issuer: 'Acme' },
    clock: () => heldTime ?? Date.now(),
    random: seededRandom(own.seed),
  });
  const browser = backend.openBrowser({ cookies: setup.cookies, name: 'Your browser' });
  const scene: Scene = { backend, browser, person: setup.account, register: emptyRegister() };
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

  const perform = async (command: PageCommand) => {
    const at = Date.now();
    setTime(at);
    const done = runCommand(scene, command);
    write({ ...command, at });
    await done;
    setTime(undefined);
  };

  const adapter = createMemoryAdapter(backend, {
    browser,
    signIn: setup.signIn === 'host' ? 'host' : 'adapter',
  });
  const server: MemoryServer = {
    adapter: recordedAdapter(
      adapter,
      createRecordCall({ scene, plan, latencyMs: () => latencyMs, setTime, write }),
    ),
    backend,
    driver: memoryDriver(scene, journal),
    provider: createProviderDesk(scene, perform),
    journal,
    faults: plan,
    perform,
    openLinkElsewhere: () => perform({ did: 'openLinkElsewhere' }),
    deleteWorkspace: createDeleteWorkspace({
      request: () => backend.requireFreshProof(adapter),
      latencyMs: () => latencyMs,
      write,
    }),
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
    addEventListener('pageshow', ({ persisted }) => {
      // Restored from the browser's cache after other pages of this tab changed the server: this page is out of date.
      const isBehind = readSaved(serverPart(setup))?.entries.length !== journal.get().length;
      if (persisted && isBehind) location.reload();
    });
  };
  return { server, recall, keep };
}

/** A server on which nothing has happened yet, except that a host may have signed the person in. */
export function createMemoryServer(setup: Setup, clock: PageClock): MemoryServer {
  clock.set(0);
  const { server, keep } = build(setup, clock, { own: { seed: newSeed() }, faults: setup.faults });
  keep();
  if (setup.signIn === 'host') void server.perform({ did: 'hostSignIn' });
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
