import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../index.ts';
import { createWorld, failureOf, driver, valueOf } from '../world.fixture.ts';

async function signedIn(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  return world;
}

/** Whether a promise has settled by now. */
async function settled(promise: Promise<unknown>) {
  let done = false;
  const mark = () => {
    done = true;
  };
  promise.then(mark, mark);
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('faults', () => {
  const answers: [Fault, unknown][] = [
    ['offline', { ok: false, failure: { code: 'offline' } }],
    ['server', { ok: false, failure: { code: 'server', raw: { status: 500 } } }],
    ['malformed', { ok: true, value: expect.stringContaining('<!doctype html>') }],
    [
      { rateLimited: 5000 },
      { ok: false, failure: { code: 'rate_limited', retryAfterMs: 5000, raw: { status: 429 } } },
    ],
    [{ rateLimited: undefined }, { ok: false, failure: { code: 'rate_limited', raw: { status: 429 } } }],
    [{ failure: { code: 'delivery_failed' } }, { ok: false, failure: { code: 'delivery_failed' } }],
    [{ answers: null }, { ok: true, value: null }],
  ];

  test.each(answers)('%j is returned, and the backend does not see the call', async (fault, expected) => {
    const { backend, start } = await signedIn();
    backend.faults.next('challenges.start', fault);
    expect(await start('email')).toEqual(expected);
    expect(backend.outbox.messages).toEqual([]);
    expect(backend.calls.count('challenges.start')).toBe(1);
    expect((await start('email')).ok).toBe(true);
  });

  test('"throws" rejects and does nothing', async () => {
    const { backend, start } = await signedIn();
    backend.faults.next('challenges.start', 'throws');
    await expect(start('email')).rejects.toThrow(/challenges\.start/);
    expect(backend.outbox.messages).toEqual([]);
  });

  test('"never" does not settle, aborted or not', async () => {
    const { adapter, backend } = await signedIn();
    backend.faults.next('challenges.start', 'never');
    const controller = new AbortController();
    const call = adapter.challenges.start({ factorId: 'email' }, { signal: controller.signal });
    expect(await settled(call)).toBe(false);
    controller.abort();
    expect(await settled(call)).toBe(false);
    expect(backend.outbox.messages).toEqual([]);
  });

  test('"answerLost" writes and loses the answer', async () => {
    const { backend, check, start, verify } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    backend.faults.next('challenges.verify', 'answerLost');
    expect(failureOf(await verify(challenge, backend.authenticatorCode('ada').code))).toEqual({
      code: 'offline',
    });
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('after "answerLost" on a resend the old handle accepts the new code', async () => {
    const { backend, startSent, resend, verify, pass } = await signedIn();
    const challenge = await startSent('email');
    pass(30_000);
    backend.faults.next('challenges.resend', 'answerLost');
    await resend(challenge);
    expect((await verify(challenge, backend.outbox.latest()?.code ?? '')).ok).toBe(true);
  });

  test('"sessionEnded" ends the session for good', async () => {
    const { backend, check, start } = await signedIn();
    backend.faults.next('challenges.start', 'sessionEnded');
    expect(failureOf(await start('email'))).toEqual({ code: 'session_ended' });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('"slowMs" works at once and answers later', async () => {
    const { backend, start } = await signedIn();
    backend.faults.next('challenges.start', { slowMs: 3000 });
    const call = start('email');
    expect(backend.outbox.messages).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2999);
    expect(await settled(call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).ok).toBe(true);
  });

  test('are used up in order, then the lasting one applies until cleared', async () => {
    const { backend, check } = await signedIn();
    backend.faults.always('session.check', 'server');
    backend.faults.next('session.check', 'offline');
    backend.faults.next('session.check', { rateLimited: undefined });
    backend.faults.next('session.signOut', 'offline');
    const codes = [failureOf(await check()), failureOf(await check()), failureOf(await check())].map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['offline', 'rate_limited', 'server']);
    backend.faults.clear('session.check');
    expect((await check()).ok).toBe(true);
  });

  test('are all removed by a clear without a name', async () => {
    const { backend, check, signOut } = await signedIn();
    backend.faults.next('session.check', 'offline');
    backend.faults.always('session.signOut', 'offline');
    backend.faults.clear();
    expect((await check()).ok).toBe(true);
    expect((await signOut()).ok).toBe(true);
  });
});

describe('latency', () => {
  test('delays every answer', async () => {
    const { check } = createWorld({ latencyMs: 200 });
    const call = check();
    await vi.advanceTimersByTimeAsync(199);
    expect(await settled(call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(valueOf(await call)).toEqual({ status: 'signedOut' });
  });
});

describe('[SEC-11] an aborted call', () => {
  test('never settles, and what it wrote stays written', async () => {
    const { adapter, backend } = createWorld({ latencyMs: 200 });
    const browser = driver(adapter).signIn();
    await vi.advanceTimersByTimeAsync(200);
    await browser;
    const controller = new AbortController();
    const call = adapter.challenges.start({ factorId: 'email' }, { signal: controller.signal });
    controller.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await settled(call)).toBe(false);
    expect(backend.outbox.messages).toHaveLength(1);
  });

  test('does not settle without latency either', async () => {
    const { adapter } = createWorld();
    const controller = new AbortController();
    const call = adapter.session.check({}, { signal: controller.signal });
    controller.abort();
    expect(await settled(call)).toBe(false);
  });

  test('does nothing and is not counted if it was aborted before', async () => {
    const { adapter, backend } = await signedIn();
    const call = adapter.challenges.start({ factorId: 'email' }, { signal: AbortSignal.abort() });
    expect(await settled(call)).toBe(false);
    expect(backend.outbox.messages).toEqual([]);
    expect(backend.calls.count('challenges.start')).toBe(0);
  });
});
