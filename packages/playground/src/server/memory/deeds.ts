import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { MemoryBackend, MemoryBrowser } from '@mfa-flow/adapter-memory';
import { authenticatorOf } from './authenticator-of.ts';
import type { Deed } from '../journal.ts';
import { takeEveryStep } from '../second-tab.ts';
import type { Register } from './register.ts';

export interface Scene {
  readonly backend: MemoryBackend;
  readonly browser: MemoryBrowser;
  readonly person: string;
  readonly register: Register;
}

/** Does something behind the flow's back. */
export async function doDeed(scene: Scene, deed: Deed): Promise<void> {
  const { backend, browser, person, register } = scene;
  switch (deed.did) {
    case 'hostSignIn':
      register.person = person;
      return backend.signIn(browser, person);
    case 'endSession':
      return backend.endSession(person);
    case 'removeWay':
      return backend.removeFactor(person, deed.kind);
    case 'finishElsewhere':
      return finishElsewhere(scene);
  }
}

async function finishElsewhere({ backend, browser, person, register }: Scene): Promise<void> {
  register.person ??= person;
  await takeEveryStep(createMemoryAdapter(backend, { browser }), {
    signIn: async () => backend.signIn(browser, person),
    codeFor: (factorId) =>
      ({
        authenticator: authenticatorOf(backend, person)?.code,
        recoveryCode: backend.recoveryCodes(person)[0],
      })[factorId] ?? backend.outbox.latest()?.code,
  });
}
