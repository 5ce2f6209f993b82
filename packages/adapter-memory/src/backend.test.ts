import { describe, expect, test } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from './index.ts';
import { ada, createWorld, password } from './world.fixture.ts';

describe('the count of calls', () => {
  test('holds the names of the methods, in order, and nothing else', async () => {
    const { backend, signIn, check, prove } = createWorld();
    await signIn();
    await check();
    await prove('authenticator', '000000');
    await check();
    expect(backend.calls.list).toEqual([
      'firstFactor.password.signIn',
      'session.check',
      'challenges.start',
      'challenges.verify',
      'session.check',
    ]);
    expect(backend.calls.count()).toBe(5);
    expect(backend.calls.count('session.check')).toBe(2);
    expect(backend.calls.count('session.signOut')).toBe(0);
  });

  test('notifies its listeners until they unsubscribe', async () => {
    const { backend, check } = createWorld();
    const seen: number[] = [];
    const stop = backend.calls.subscribe(() => seen.push(backend.calls.count()));
    await check();
    await check();
    backend.calls.clear();
    stop();
    await check();
    expect(seen).toEqual([1, 2, 0]);
  });
});

describe('the outbox', () => {
  test('passes its listeners a new list each time', async () => {
    const { backend, signIn, startSent } = createWorld();
    await signIn();
    const before = backend.outbox.messages;
    expect(backend.outbox.messages).toBe(before);
    let changes = 0;
    const stop = backend.outbox.subscribe(() => changes++);
    await startSent('email');
    await startSent('phone');
    stop();
    expect(changes).toBe(2);
    expect(backend.outbox.messages).not.toBe(before);
    expect(backend.outbox.messages.map(({ id, kind }) => [id, kind])).toEqual([
      ['message-1', 'email'],
      ['message-2', 'phone'],
    ]);
    expect(backend.outbox.latest()?.kind).toBe('phone');
    expect(backend.outbox.latest('email')?.kind).toBe('email');
    backend.outbox.clear();
    expect(backend.outbox.latest()).toBeUndefined();
  });
});

describe('misuse throws an error that says what is wrong', () => {
  test('a factor without an address', () => {
    const accounts = [{ id: 'bob', identifier: 'bob', password, factors: [{ kind: 'phone' as const }] }];
    expect(() => createMemoryBackend({ accounts })).toThrow(/"bob".*no phone/);
  });

  test('an account that does not exist', () => {
    const { backend } = createWorld();
    expect(() => backend.removeFactor('bob', 'email')).toThrow(/no account "bob".*ada/);
  });

  test('a copied backend object', () => {
    const { backend } = createWorld();
    expect(() => createMemoryAdapter({ ...backend })).toThrow(/createMemoryBackend/);
  });
});

describe('two backends', () => {
  test('share nothing, not even with the same browser', async () => {
    const first = createMemoryBackend({ accounts: [ada()] });
    const second = createMemoryBackend({ accounts: [ada()] });
    const browser = first.openBrowser();
    first.signIn(browser, 'ada');
    const { signal } = new AbortController();
    expect(await createMemoryAdapter(second, { browser }).session.check({}, { signal })).toEqual({
      ok: true,
      value: { status: 'signedOut' },
    });
  });
});
