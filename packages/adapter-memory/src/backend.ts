import type { Demand, MfaAdapter } from '@mfa-flow/contract';
import { codeShown } from './authenticator.ts';
import type { AuthenticatorCode } from './authenticator.ts';
import { browserOf, openBrowser } from './browser.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Calls } from './calls.ts';
import type { Faults } from './faults.ts';
import type { MemoryBackendOptions, MemoryFactor } from './options.ts';
import type { Outbox } from './outbox.ts';
import type { Policy } from './policy.ts';
import { createServer } from './server.ts';
import type { Server } from './server.ts';
import type { WayKind } from './ways.ts';

/** What may be changed about an account while it is in use. */
export interface AccountChanges {
  readonly policy?: Policy;
  readonly blocked?: boolean;
  readonly passwordResetRequired?: boolean;
}

/**
 * The backend as a test or a demo sees it: what the person holds in hand, and what an administrator could do.
 * `account` is an id or an identifier; an unknown one throws.
 */
export interface MemoryBackend {
  /** The messages that the person received. */
  readonly outbox: Outbox;
  /** Which adapter methods were called. */
  readonly calls: Calls;
  /** Makes calls go wrong. */
  readonly faults: Faults;
  /** What the authenticator app shows now. Throws when the account has none. */
  readonly authenticatorCode: (account: string) => AuthenticatorCode;
  /** The recovery codes that were not used yet; none is an empty list. */
  readonly recoveryCodes: (account: string) => readonly string[];
  /** A browser of its own, to be shared by several adapters. */
  readonly openBrowser: (options?: Partial<MemoryBrowser>) => MemoryBrowser;
  /** The host's own sign-in: begins a session without a call of the adapter. `verified`: ways already proven. */
  readonly signIn: (browser: MemoryBrowser, account: string, verified?: readonly WayKind[]) => void;
  /** Ends every session of the account, as signing out everywhere would. */
  readonly endSession: (account: string) => void;
  readonly endAllSessions: () => void;
  /** Adds a way, or sets it up anew. */
  readonly addFactor: (account: string, factor: MemoryFactor) => void;
  readonly removeFactor: (account: string, kind: WayKind) => void;
  readonly updateAccount: (account: string, changes: AccountChanges) => void;
  /**
   * Stands for a guarded call of the host. Rejects with `FreshProofRequiredError` when the last proof is older than
   * `limits.stepUpMs`, and with another error when nobody is signed in completely. `demand`: the ways that count.
   */
  readonly requireFreshProof: (adapter: MfaAdapter, demand?: Demand) => Promise<void>;
}

// Kept beside the backend, not on it: the inside is no part of what users may touch.
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
  const { accounts, sessions, settings, stepUp } = server;

  const wayOf = (account: string, kind: WayKind) =>
    accounts.named(account).ways.find((way) => way.kind === kind);

  const removeFactor = (account: string, kind: WayKind) => {
    const found = accounts.named(account);
    found.ways = found.ways.filter((way) => way.kind !== kind);
  };

  const backend: MemoryBackend = {
    outbox: server.outbox,
    calls: server.calls,
    faults: server.faults,
    authenticatorCode(account) {
      const way = wayOf(account, 'authenticator');
      if (way?.kind === 'authenticator') return codeShown(way, settings.clock());
      throw new Error(
        `The account "${account}" has no authenticator, so there is no code. Add { kind: 'authenticator' } to its factors.`,
      );
    },
    recoveryCodes(account) {
      const way = wayOf(account, 'recoveryCode');
      return way?.kind === 'recoveryCode' ? [...way.codes] : [];
    },
    openBrowser,
    signIn(browser, account, verified = []) {
      const session = sessions.open(browser, accounts.named(account));
      session.proofs.push(...verified.map((kind) => ({ kind, at: settings.clock() })));
    },
    endSession: (account) => sessions.endAll(accounts.named(account)),
    endAllSessions: () => sessions.endAll(),
    addFactor(account, factor) {
      removeFactor(account, factor.kind);
      const found = accounts.named(account);
      found.ways = [...found.ways, server.makeWay(found, factor)];
    },
    removeFactor,
    updateAccount: (account, changes) => {
      Object.assign(accounts.named(account), changes);
    },
    requireFreshProof: async (adapter, demand = {}) => stepUp.requireFreshProof(browserOf(adapter), demand),
  };
  servers.set(backend, server);
  return backend;
}
