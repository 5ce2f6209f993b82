import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

describe('a session that ends', () => {
  test('[ERR-11] leads back to sign-in with its reason, and then to the same step', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.backend.endAllSessions();
    await world.submit('123456');
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('sessionEnded');
    expect(world.events).toContainEqual({ type: 'session.ended' });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(world.context().current?.factor.kind).toBe('authenticator');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('[ERR-11] after too many wrong codes, it says so', async () => {
    const world = createWorld({ tooManyWrongCodes: 'endSignIn', limits: { wrongCodes: 2 } });
    await world.signIn();
    await world.choose('authenticator');
    await world.submit('000000');
    expect(world.state()).toBe('challenge');
    await world.submit('000001');
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('tooManyAttempts');
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(world.context().notice).toBeUndefined();
  });

  test('a session that goes on after all has not ended, whatever its last answer said', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.backend.faults.next('challenges.verify', {
      failure: { code: 'session_ended', cause: 'tooManyAttempts' },
    });
    await world.submit('000000');
    expect(world.state()).toBe('challenge');
    expect(world.context().notice).toBeUndefined();
  });

  test('calls the host where the host signs in', async () => {
    const world = createWorld({
      withoutSignIn: true,
      before: (backend, browser) => backend.signIn(browser, 'ada'),
    });
    await world.settle();
    world.backend.endAllSessions();
    await world.choose('email');
    expect(world.state()).toBe('signedOut');
    expect(world.context().notice).toBe('sessionEnded');
  });
});

describe('coming back to the page', () => {
  test('[ERR-17] detects that the sign-in was completed in another tab', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('email');
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.actor.getSnapshot().output?.how).toBe('alreadySignedIn');
  });

  test('rechecks at most every 30 s, and never during a call', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    const before = world.backend.calls.count('session.check');
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.backend.calls.count('session.check')).toBe(before);
    await world.wait(30_000);
    world.backend.faults.next('challenges.verify', 'never');
    await world.submit('123456');
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.backend.calls.count('session.check')).toBe(before);
  });

  test('detects a session that has ended, and changes nothing if it goes on', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('email');
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('challenge');
    world.backend.endAllSessions();
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('sessionEnded');
  });
});

describe('a session check under a rate limit', () => {
  test('[ERR-41] waits like any rate-limited call, and is repeated by a press', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.faults.next('session.check', { rateLimited: 90_000 });
    await world.reload();
    expect(world.state()).toBe('unreachable');
    expect(world.context().readLimit).toMatchObject({ cause: 'rate_limited', isKnown: true });
    const calls = () => world.backend.calls.count('session.check');
    const before = calls();
    world.actor.send({ type: 'retry.requested' });
    world.actor.send({ type: 'page.returned', isRestored: true });
    await world.settle();
    expect(calls()).toBe(before);
    await world.wait(90_000);
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(calls()).toBe(before + 1);
    expect(world.state()).toBe('firstFactor');
  });

  test('[ERR-41] before a message it shows the wait beside the button', async () => {
    const world = createWorld();
    await world.signIn();
    world.backend.faults.next('session.check', { rateLimited: 90_000 });
    await world.choose('email');
    expect(world.backend.outbox.messages).toEqual([]);
    await world.wait(89_000);
    await world.request();
    expect(world.backend.outbox.messages).toEqual([]);
    await world.wait(1_000);
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(1);
  });
});

describe('stored state', () => {
  test('[SEC-41] of a flow with another adapter or tenant is not read', async () => {
    const storage = memoryStorage();
    const first = createWorld({
      accounts: [withOnly('email')],
      scope: 'backend, tenant 1',
      input: { storage },
    });
    await first.signIn();
    expect(storage.read()).toContain('email');
    const second = createWorld({
      accounts: [withOnly('email')],
      scope: 'backend, tenant 2',
      input: { storage },
    });
    await second.settle();
    expect(second.context().factorStates.size).toBe(0);
    expect(second.context().environment.memo).toBeUndefined();
    const again = createWorld({
      accounts: [withOnly('email')],
      scope: 'backend, tenant 1',
      input: { storage },
    });
    expect(again.context().factorStates.size).toBe(1);
  });
});

describe('a reload', () => {
  test('[ERR-28, SEC-10] during a challenge sends nothing: the message needs a press', async () => {
    const world = createWorld({ accounts: [withOnly('email')], input: { storage: memoryStorage() } });
    await world.signIn();
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.wait(31_000);
    await world.reload();
    expect(world.state()).toBe('challenge');
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(2);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[ERR-3] keeps the deadline of a lock-out, and no call is made before it', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')], input: { storage: memoryStorage() } });
    await world.signIn();
    for (let count = 0; count < 5; count += 1) await world.submit('000000');
    expect(
      world
        .factor()
        ?.getSnapshot()
        .matches({ running: { answering: 'limited' } }),
    ).toBe(true);
    await world.wait(60_000);
    await world.reload();
    expect(
      world
        .factor()
        ?.getSnapshot()
        .matches({ running: { answering: { limited: 'waiting' } } }),
    ).toBe(true);
    const calls = world.backend.calls.count('challenges.verify');
    await world.submit(world.authenticatorCode());
    expect(world.backend.calls.count('challenges.verify')).toBe(calls);
    await world.wait(14 * 60_000);
    world.factor()?.send({ type: 'retry.requested' });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('edited persisted state is dropped', async () => {
    const storage = memoryStorage();
    storage.write('{"version":1,"factorStates":[{"id":"email","sends":"many","wrongCodes":-1}]}');
    const world = createWorld({ input: { storage } });
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().factorStates.size).toBe(0);
  });

  test('a storage that throws only loses what is persisted', async () => {
    const broken = () => {
      throw new Error('blocked');
    };
    const world = createWorld({
      accounts: [withOnly('email')],
      input: { storage: { read: broken, write: broken, clear: broken } },
    });
    await world.signIn();
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });
});
