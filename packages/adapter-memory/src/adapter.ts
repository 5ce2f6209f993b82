import type { MfaAdapter } from '@mfa-flow/contract';
import { createChallengesPort } from './adapter/challenges.port.ts';
import { createFirstFactorPort } from './adapter/first-factor.port.ts';
import { createSessionPort } from './adapter/session.port.ts';
import { serverOf } from './backend.ts';
import type { MemoryBackend } from './backend.ts';
import { openBrowser, rememberBrowser } from './browser.ts';
import type { MemoryBrowser } from './browser.ts';

export interface MemoryAdapterOptions {
  /** Whose session this is. Default: a browser of its own. Two adapters with one browser are like two tabs. */
  readonly browser?: MemoryBrowser;
  /**
   * `password`: people sign in through the adapter. `host`: the host does it by itself (`backend.signIn`), so the
   * port `firstFactor` is absent. Default: `password`.
   */
  readonly signIn?: 'password' | 'host';
}

/** Makes an adapter for one browser. It shows methods only; what it knows is in the backend. */
export function createMemoryAdapter(backend: MemoryBackend, options: MemoryAdapterOptions = {}): MfaAdapter {
  const server = serverOf(backend);
  const browser = options.browser ?? openBrowser();
  const call = server.connect(browser);
  const adapter: MfaAdapter = {
    session: createSessionPort(server, browser, call),
    challenges: createChallengesPort(server, browser, call),
    ...(options.signIn !== 'host' && { firstFactor: createFirstFactorPort(server, browser, call) }),
  };
  rememberBrowser(adapter, browser);
  return adapter;
}
