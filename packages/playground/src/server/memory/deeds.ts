import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { MemoryBackend, MemoryBrowser } from '@mfa-flow/adapter-memory';
import type { MfaAdapter } from '@mfa-flow/contract';
import { authenticatorOf } from './authenticator-of.ts';
import type { Deed } from './journal.ts';
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

const options = { signal: new AbortController().signal };

/** The same person in a second tab of the same browser: signs in if need be, and takes every step. */
async function finishElsewhere({ backend, browser, person, register }: Scene): Promise<void> {
  const tab = createMemoryAdapter(backend, { browser });
  const first = await tab.session.check({}, options);
  if (first.ok && first.value.status === 'signedOut') backend.signIn(browser, person);
  register.person ??= person;
  while (await takeStep(tab, backend, person));
}

/** Whether there was a step, and it was taken. */
async function takeStep(tab: MfaAdapter, backend: MemoryBackend, person: string): Promise<boolean> {
  const check = await tab.session.check({}, options);
  if (!check.ok || check.value.status !== 'factorsRequired') return false;
  const factorId = check.value.factors[0]?.id ?? '';
  const challenge = await tab.challenges.start({ factorId }, options);
  if (!challenge.ok) return false;
  const code =
    {
      authenticator: authenticatorOf(backend, person)?.code,
      recoveryCode: backend.recoveryCodes(person)[0],
    }[factorId] ?? backend.outbox.latest()?.code;
  const answer = { kind: 'code', code: code ?? '' } as const;
  return (await tab.challenges.verify({ challenge: challenge.value, answer }, options)).ok;
}
