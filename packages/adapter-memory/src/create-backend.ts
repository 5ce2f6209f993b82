import { appsOf, dropFactor } from './accounts/account.ts';
import { assertAccount, noSwitch } from './accounts/assert-account.ts';
import { codeShown } from './challenges/authenticator.ts';
import type { MemoryBackend } from './backend.ts';
import { browserOf, openBrowser } from './sessions/browser.ts';
import { sessionStatusOf } from './sessions/session-status.ts';
import type { MemoryBackendOptions } from './options.ts';
import { codesOf } from './self-service/recovery-code-set.ts';
import { createServer } from './server.ts';
import type { Server } from './server.ts';

// Kept beside the backend, not on it, so that users can't reach the internals.
const servers = new WeakMap<MemoryBackend, Server>();

export function serverOf(backend: MemoryBackend): Server {
  const server = servers.get(backend);
  if (server === undefined) {
    throw new Error(
      'This backend was not made by createMemoryBackend. Pass the object that createMemoryBackend returned, not a copy.',
    );
  }
  return server;
}

/** Makes an authentication backend that lives in memory: accounts, sessions, limits, messages. No two share anything. */
export function createMemoryBackend(options: MemoryBackendOptions): MemoryBackend {
  const server = createServer(options);
  const { accounts, provider, sessions, settings, stepUp } = server;

  const backend: MemoryBackend = {
    outbox: server.outbox,
    calls: server.calls,
    faults: server.faults,
    authenticatorCode(name, factorId) {
      const account = accounts.named(name);
      const apps = appsOf(account);
      const app =
        factorId === undefined
          ? (account.newAuthenticator ?? apps.at(-1))
          : apps.find(({ id }) => id === factorId);
      if (app !== undefined) return codeShown(app, settings.clock());
      throw new Error(
        `The account "${name}" has no authenticator${factorId === undefined ? '' : ` "${factorId}"`}, so there is no code. Add { kind: 'authenticator' } to its factors.`,
      );
    },
    recoveryCodes: (name) => codesOf(accounts.named(name)),
    returnFromProvider: (address, name) =>
      provider.sendBack(address, name === undefined ? undefined : accounts.named(name)),
    openBrowser,
    signIn(browser, name, verified = []) {
      const session = sessions.open(browser, accounts.named(name), 'password');
      session.proofs.push(
        ...verified.map((kind) => ({ kind, at: settings.clock(), by: 'challenge' as const })),
      );
    },
    sessionsOf: (name) =>
      sessions
        .allOf(accounts.named(name))
        .map((each) => ({ first: each.first, isComplete: sessionStatusOf(each).is === 'complete' })),
    endSession: (name) => sessions.endAll(accounts.named(name)),
    endAllSessions: () => sessions.endAll(),
    addFactor: (name, factor) => server.giveFactor(accounts.named(name), factor),
    removeFactor: (name, kind) => dropFactor(accounts.named(name), kind),
    updateAccount(name, changes) {
      const account = accounts.named(name);
      if (changes.protectionOn !== undefined && settings.selfService.protection === 'policy') {
        throw noSwitch(account);
      }
      assertAccount({ ...account, ...changes }, settings);
      Object.assign(account, changes);
    },
    requireFreshProof: async (adapter, demand = {}) => stepUp.requireFreshProof(browserOf(adapter), demand),
  };
  servers.set(backend, server);
  return backend;
}
