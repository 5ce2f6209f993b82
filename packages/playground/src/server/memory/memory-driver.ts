import type { Entry } from '../journal.ts';
import type { Driver } from '../driver.ts';
import { createStore } from '../store.ts';
import type { Readable } from '../store.ts';
import { authenticatorOf } from './authenticator-of.ts';
import type { Scene } from './scene.ts';

/** What the person holds, read from the backend in the page. A code is used up by a call, so calls are watched. */
export function memoryDriver({ backend, person }: Scene, journal: Readable<readonly Entry[]>): Driver {
  const recoveryCodes = createStore(backend.recoveryCodes(person));
  journal.subscribe(() => recoveryCodes.set(backend.recoveryCodes(person)));
  return {
    messages: { get: () => backend.outbox.messages, subscribe: backend.outbox.subscribe },
    authenticatorCode: () => authenticatorOf(backend, person),
    // Each call may be about a key.
    authenticatorKey: journal,
    recoveryCodes,
  };
}
