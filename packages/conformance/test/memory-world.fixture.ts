import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { World } from '../src/index.ts';
import { createMemoryStage, disturbMemory, messagesTo, selfService } from './memory-stage.fixture.ts';

/** The abilities of adapter-memory. */
export function createMemoryWorld(): World {
  const { backend, createPerson, pass, scan } = createMemoryStage({
    firstFactors: ['password', 'email', 'phone', 'provider'],
    providerPage: 'http://localhost:5173/provider',
    emailVerificationPage: 'http://localhost:5173/verify-email',
    enrolment: ['authenticator', 'email', 'phone'],
    selfService,
  });
  const browser = backend.openBrowser();
  const adapter = createMemoryAdapter(backend, { browser });
  return {
    adapter,
    createPerson: async (wanted) => {
      const person = await createPerson(wanted);
      if (person !== undefined && wanted.emailUnverified) {
        backend.updateAccount(person.identifier, { emailVerified: false, emailMustBeVerified: 'first' });
      }
      return person;
    },
    scan,
    reopen: () => createMemoryAdapter(backend, { browser }),
    anotherBrowser: () => createMemoryAdapter(backend),
    messagesTo: async (address) => messagesTo(backend, address),
    endSessions: async ({ identifier }) => backend.endSession(identifier),
    removeFactor: async ({ identifier }, kind) => backend.removeFactor(identifier, kind),
    passTime: async (ms) => pass(ms),
    disturb: (disturbance) => disturbMemory(backend, disturbance),
    freshProofError: async () => {
      pass(31 * 60_000);
      return backend.requireFreshProof(adapter).catch((error: unknown) => error);
    },
    atProvider: async ({ identifier }, departure, answer) =>
      departure.to === 'navigate'
        ? backend.returnFromProvider(departure.url, answer === 'accepts' ? identifier : undefined)
        : undefined,
    close: async () => undefined,
  };
}
