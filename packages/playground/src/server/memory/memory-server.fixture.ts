import { standardSetup } from '../../scenario/setup.ts';
import type { Setup } from '../../scenario/setup.ts';
import { openMemoryServer } from './memory-server.ts';
import type { MemoryServer } from './memory-server.ts';

export const options = { signal: new AbortController().signal };

const clock = { aheadMs: () => 0, set: () => undefined, sleep: () => undefined };

/** The server of an address, as this tab left it. */
export const open = (changes: Partial<Setup> = {}): Promise<MemoryServer> =>
  openMemoryServer({ ...standardSetup, latency: 0, ...changes }, clock);

export const check = ({ adapter }: MemoryServer) => adapter.session.check({}, options);

/** Everything that a person could see of a server; looking is a call too, so those are not counted. */
export const seen = async ({ backend, driver, journal, adapter }: MemoryServer) => ({
  messages: backend.outbox.messages,
  recoveryCodes: backend.recoveryCodes('ada'),
  authenticator: driver.authenticatorCode()?.code,
  calls: journal.get().filter((entry) => entry.did === 'call' && entry.method !== 'session.check'),
  check: await adapter.session.check({}, options),
});
