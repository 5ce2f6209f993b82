import type { Message } from '@mfa-flow/adapter-memory';
import { Secret, TOTP } from 'otpauth';
import type { Person } from '../../scenario/people.ts';
import type { Driver } from '../driver.ts';
import { createStore } from '../store.ts';
import type { Holdings, RemoteWorld } from './remote-world.ts';

export interface RemoteDriver extends Driver {
  /** Fetches new messages. An unreachable server changes nothing. */
  readonly look: () => Promise<void>;
}

/** What a person of the world holds. The page is told nothing by itself, so it looks after every call. */
export function remoteDriver(world: RemoteWorld, person: Person): RemoteDriver {
  const messages = createStore<readonly Message[]>([]);
  const recoveryCodes = createStore<readonly string[]>([]);
  const authenticatorKey = createStore<Holdings['authenticatorSecret']>(undefined);
  return {
    messages,
    recoveryCodes,
    authenticatorKey,
    authenticatorCode: () => {
      const secret = authenticatorKey.get();
      return secret === undefined ? undefined : codeShown(secret, world.now());
    },
    async look() {
      const [received, holdings] = await Promise.all([world.messages(), world.holdings(person)]);
      const { authenticatorSecret } = holdings;
      if (authenticatorSecret !== authenticatorKey.get()) authenticatorKey.set(authenticatorSecret);
      // Whoever reads a list in which nothing has changed is not disturbed.
      if (received.length !== messages.get().length) messages.set(received);
      if (holdings.recoveryCodes.join() !== recoveryCodes.get().join())
        recoveryCodes.set(holdings.recoveryCodes);
    },
  };
}

function codeShown(secret: string, timestamp: number) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return { code: totp.generate({ timestamp }), remainingMs: totp.remaining({ timestamp }) };
}
