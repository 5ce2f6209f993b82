import type { Challenge, Failure, MfaAdapter, Result, SentChallenge } from '@mfa-flow/contract';
import { createMemoryAdapter, createMemoryBackend } from './index.ts';
import type { MemoryAccount, MemoryBackendOptions } from './index.ts';
import { present } from './ports.fixture.ts';

export const minute = 60_000;
export const hour = 60 * minute;

export const password = 'correct horse';
export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const email = 'ada@example.com';
export const phone = '+447700900123';

/** Ada with every factor, and whatever a test changes about her. */
export const ada = (changes: Partial<MemoryAccount> = {}): MemoryAccount => ({
  id: 'ada',
  identifier: email,
  password,
  displayName: 'Ada',
  phone,
  factors: [
    { kind: 'authenticator', secret },
    { kind: 'email' },
    { kind: 'phone' },
    { kind: 'recoveryCode', codes: ['b654562828', 'a97c13d8c0'] },
  ],
  ...changes,
});

/** A predictable random source: counts up byte by byte. */
export function countingRandom() {
  let next = 0;
  return (bytes: number) => Uint8Array.from({ length: bytes }, () => next++ % 256);
}

/** A backend whose clock the test moves, and the first adapter on it. */
export function createWorld(options: Partial<MemoryBackendOptions> = {}) {
  let now = Date.UTC(2026, 0, 1);
  const backend = createMemoryBackend({
    accounts: [ada()],
    clock: () => now,
    random: countingRandom(),
    ...options,
  });
  const adapter = createMemoryAdapter(backend);
  return {
    backend,
    adapter,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    ...driver(adapter),
  };
}

/** The port methods as a test wants to call them: positional, never aborted. */
export function driver(adapter: MfaAdapter) {
  const options = { signal: new AbortController().signal };
  const start = (factorId: string) => adapter.challenges.start({ factorId }, options);
  const verify = (challenge: Challenge, code: string) =>
    adapter.challenges.verify({ challenge, answer: { kind: 'code', code } }, options);
  return {
    check: () => adapter.session.check({}, options),
    signOut: () => adapter.session.signOut({}, options),
    signIn: (identifier = email, typed = password) =>
      signInPort(adapter)({ identifier, password: typed }, options),
    available: () => present(adapter.challenges.available)({}, options),
    resend: (challenge: SentChallenge) => adapter.challenges.resend({ challenge }, options),
    start,
    startSent: async (factorId: string) => asSent(valueOf(await start(factorId))),
    verify,
    /** Starts and answers in one go. */
    prove: async (factorId: string, code: string) => verify(valueOf(await start(factorId)), code),
  };
}

export function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Expected a success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

export function failureOf(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error(`Expected a failure, got ${JSON.stringify(result.value)}`);
  return result.failure;
}

export function asSent(challenge: Challenge): SentChallenge {
  if (challenge.delivery !== 'sent') throw new Error('Expected a challenge that is sent.');
  return challenge;
}

function signInPort(adapter: MfaAdapter) {
  const method = adapter.firstFactor?.password;
  if (method === undefined) throw new Error('This adapter has no password sign-in.');
  return method.signIn;
}
