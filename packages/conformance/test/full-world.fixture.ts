import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { Failure } from '@mfa-flow/contract';
import type { Disturbance, World } from '../src/index.ts';
import { createFullAdapter } from './full-adapter.fixture.ts';
import { createFullServer } from './full-server.fixture.ts';
import type { FullServer } from './full-server.fixture.ts';
import { disturbAsIfWired, disturbMemory } from './memory-stage.fixture.ts';
import { answerAtProvider } from './redirect-sign-in.fixture.ts';

const outages: { readonly [Each in Disturbance]?: Failure } = {
  offline: { code: 'offline' },
  serverError: { code: 'server' },
};

function disturbFully(server: FullServer, disturbance: Disturbance): () => void {
  const undo = disturbMemory(server.backend, disturbance) ?? disturbAsIfWired(server.backend);
  server.outage = outages[disturbance] ?? { code: 'malformed' };
  return () => {
    server.outage = undefined;
    undo();
  };
}

/** A world with every port and power, in which every case can be proven: tests the kit itself. */
export function createFullWorld(): World {
  const server = createFullServer();
  const { backend, pass, unverified, scan } = server;
  const browser = backend.openBrowser();
  const host = createMemoryAdapter(backend, { browser });
  return {
    adapter: createFullAdapter(server, browser),
    createPerson: async (wanted) => {
      const person = await server.createPerson(wanted);
      const account = server.accountOf(person?.email ?? '');
      if (wanted.emailUnverified && account !== undefined) unverified.add(account.id);
      return person;
    },
    signIn: async ({ identifier }) => backend.signIn(browser, identifier),
    scan,
    reopen: () => createFullAdapter(server, browser),
    anotherBrowser: () => createFullAdapter(server, backend.openBrowser()),
    messagesTo: async (address) => server.messagesTo(address),
    endSessions: async ({ identifier }) => backend.endSession(identifier),
    removeFactor: async ({ identifier }, kind) => backend.removeFactor(identifier, kind),
    passTime: async (ms) => pass(ms),
    disturb: (disturbance) => disturbFully(server, disturbance),
    freshProofError: async () => {
      pass(31 * 60_000);
      return backend.requireFreshProof(host).catch((error: unknown) => error);
    },
    atProvider: async (person, departure, answer) => answerAtProvider(server, person, departure, answer),
    close: async () => undefined,
  };
}
