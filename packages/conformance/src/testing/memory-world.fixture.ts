import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { World } from '../index.ts';
import { createMemoryStage, disturbMemory } from './memory-stage.fixture.ts';

/** What adapter-memory can be asked to do. */
export function createMemoryWorld(): World {
  const { backend, createPerson, pass } = createMemoryStage();
  const browser = backend.openBrowser();
  const adapter = createMemoryAdapter(backend, { browser });
  return {
    adapter,
    createPerson,
    reopen: () => createMemoryAdapter(backend, { browser }),
    anotherBrowser: () => createMemoryAdapter(backend),
    messagesTo: async (address) => backend.outbox.messages.filter(({ to }) => to === address),
    endSessions: async ({ identifier }) => backend.endSession(identifier),
    removeWay: async ({ identifier }, kind) => backend.removeFactor(identifier, kind),
    passTime: async (ms) => pass(ms),
    disturb: (disturbance) => disturbMemory(backend, disturbance),
    freshProofError: async () => {
      pass(31 * 60_000);
      return backend.requireFreshProof(adapter).catch((error: unknown) => error);
    },
    close: async () => undefined,
  };
}
