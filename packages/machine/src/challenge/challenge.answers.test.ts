import { describe, expect, test } from 'vitest';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import * as select from './challenge.selectors.ts';

const emailOnly = { accounts: [withOnly('email')] };
const authenticatorOnly = { accounts: [withOnly('authenticator')] };

const seen = (world: ReturnType<typeof createWorld>) => {
  const snapshot = world.factor()?.getSnapshot();
  if (!snapshot) throw new Error(`There is no challenge in ${world.state()}.`);
  return snapshot;
};

describe('answers', () => {
  test('[ERR-7, UX-11] a wrong code keeps the challenge and reports the tries left', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    await world.submit('000000');
    expect(select.selectFailure(seen(world))).toEqual({ code: 'wrong_code', attemptsLeft: 4 });
    expect(select.selectWrongCodes(seen(world))).toBe(1);
    expect(world.backend.calls.count('challenges.start')).toBe(1);
  });

  test('[UX-25] unedited text that was just refused is refused again without a call', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    await world.submit('000000');
    const first = select.selectFailure(seen(world));
    await world.submitAgain('000000');
    expect(world.backend.calls.count('challenges.verify')).toBe(1);
    expect(select.selectFailure(seen(world))).toEqual(first);
    expect(select.selectFailure(seen(world))).not.toBe(first);
    await world.submit('000000');
    expect(world.backend.calls.count('challenges.verify')).toBe(2);
    await world.submitAgain('000001');
    expect(world.backend.calls.count('challenges.verify')).toBe(3);
  });

  test('[UX-25] text that got no answer can be sent again unedited', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.verify', 'offline');
    const code = world.authenticatorCode();
    await world.submit(code);
    expect(select.selectFailure(seen(world))).toMatchObject({ code: 'offline' });
    await world.submitAgain(code);
    expect(world.state()).toBe('done');
  });

  test('[ERR-5, UX-11] wrong codes up to the lock-out: the wait is shown, then the factor is available again', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    for (let count = 0; count < 5; count += 1) await world.submit('000000');
    expect(select.selectLimit(seen(world))).toEqual({
      cause: 'locked',
      until: world.now() + 15 * 60_000,
      givenMs: 15 * 60_000,
      isKnown: true,
    });
    await world.wait(15 * 60_000);
    expect(select.selectIsLimitOver(seen(world))).toBe(true);
    world.factor()?.send({ type: 'retry.requested' });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('[ERR-4] a limit without a wait lasts a minute and counts nothing down', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.verify', { rateLimited: undefined });
    await world.submit('000000');
    expect(select.selectLimit(seen(world))).toEqual({
      cause: 'rate_limited',
      until: world.now() + 60_000,
      givenMs: 60_000,
      isKnown: false,
    });
  });

  test('[ERR-27] a deadline is checked again when the page wakes up', async () => {
    const world = createWorld({ ...authenticatorOnly, input: {} });
    await world.signIn();
    world.backend.faults.next('challenges.verify', { rateLimited: 60_000 });
    await world.submit('000000');
    await world.wait(59_999);
    world.actor.send({ type: 'page.returned' });
    await world.wait(1);
    expect(select.selectIsLimitOver(seen(world))).toBe(true);
  });

  test('[ERR-8] an expired authenticator challenge is replaced at the next press', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.verify', { failure: { code: 'expired_code' } });
    await world.submit('000000');
    expect(select.selectFailure(seen(world))?.code).toBe('expired_code');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('challenges.start')).toBe(2);
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(1);
  });

  test('[ERR-9] wrong or expired: past the lifetime that the backend named it is expired', async () => {
    const world = createWorld(emailOnly);
    await world.signIn();
    world.backend.faults.always('challenges.verify', { failure: { code: 'wrong_or_expired' } });
    await world.submit('000000');
    expect(select.selectFailure(seen(world))?.code).toBe('wrong_or_expired');
    await world.wait(10 * 60_000);
    await world.submit('000000');
    expect(select.selectFailure(seen(world))?.code).toBe('expired_code');
  });

  test('[ERR-10] a restart takes one press; twice in a row it stops', async () => {
    const world = createWorld(emailOnly);
    await world.signIn();
    world.backend.faults.always('challenges.verify', { failure: { code: 'restart' } });
    await world.submit('000000');
    expect(select.selectHasChallenge(seen(world))).toBe(false);
    expect(select.selectFailure(seen(world))?.code).toBe('restart');
    await world.wait(30_000);
    await world.request();
    await world.submit('000000');
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('restartLoop');
  });

  test('[ERR-18] a removed factor leads to a fresh list with a notice', async () => {
    const world = createWorld({ accounts: [withOnly('email', 'authenticator')] });
    await world.signIn();
    await world.choose('email');
    world.backend.removeFactor('ada', 'email');
    await world.submit('000000');
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().notice).toBe('factorGone');
    expect(world.context().factors.map(({ kind }) => kind)).toEqual(['authenticator']);
  });

  test('[ERR-14] a misconfigured factor is hidden, and reported to the developer', async () => {
    const world = createWorld({ accounts: [withOnly('email', 'authenticator')] });
    await world.signIn();
    world.backend.faults.next('challenges.start', { failure: { code: 'misconfigured' } });
    await world.choose('email');
    expect(world.context().factors.map(({ kind }) => kind)).toEqual(['authenticator']);
    expect(world.context().notice).toBe('factorUnusable');
    expect(world.events).toContainEqual({ type: 'factor.unusable', kind: 'email' });
  });

  test('[ERR-2] a verification whose answer was lost is found by a session check, not by verifying again', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.verify', 'answerLost');
    await world.submit(world.authenticatorCode());
    expect(world.context().finished?.how).toBe('signedIn');
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('challenges.verify')).toBe(1);
  });

  test.each(['offline', 'server', 'malformed', 'throws'] as const)(
    '[ERR-1, ERR-15, ERR-16, SEC-32] %s while verifying: read, stay, and verify only at the next press',
    async (fault) => {
      const world = createWorld(authenticatorOnly);
      await world.signIn();
      world.backend.faults.next('challenges.verify', fault);
      await world.submit(world.authenticatorCode());
      expect(world.state()).toBe('challenge');
      expect(select.selectFailure(seen(world))).toBeDefined();
      expect(world.backend.calls.count('challenges.verify')).toBe(1);
      await world.submit(world.authenticatorCode());
      expect(world.state()).toBe('done');
    },
  );

  test('[UX-7] a slow verification can be cancelled after 10 s; its late answer is dropped', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.verify', 'never');
    await world.submit(world.authenticatorCode());
    await world.wait(10_000);
    expect(select.selectIsSlow(seen(world))).toBe(true);
    world.factor()?.send({ type: 'call.cancelled' });
    await world.settle();
    expect(select.selectPhase(seen(world))).toBe('ready');
    expect(select.selectFailure(seen(world))?.code).toBe('timeout');
  });

  test('[SEC-7, ERR-22] a late answer of an abandoned factor changes nothing', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.backend.faults.next('challenges.verify', { slowMs: 20 });
    await world.submit('000000');
    world.actor.send({ type: 'otherFactor.requested' });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().failure).toBeUndefined();
    expect(world.events.filter(({ type }) => type === 'verification.failed')).toEqual([]);
  });

  test('[SEC-8, ERR-23] Enter, click and autofill at the same time make one call', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    const code = world.authenticatorCode();
    await Promise.all([world.submit(code), world.submit(code), world.submit(code)]);
    expect(world.backend.calls.count('challenges.verify')).toBe(1);
    expect(world.state()).toBe('done');
  });

  test('[SEC-6] a failure never switches to another factor by itself', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    for (let count = 0; count < 6; count += 1) await world.submit('000000');
    expect(world.state()).toBe('challenge');
    expect(world.context().current?.factor.kind).toBe('authenticator');
  });

  test('[SEC-30] an answer of the wrong shape starts nothing', async () => {
    const world = createWorld(authenticatorOnly);
    await world.signIn();
    world.backend.faults.next('challenges.start', { answers: { handle: 7, factorId: null } });
    await world.submit('123456');
    expect(select.selectFailure(seen(world))?.code).toBe('malformed');
    expect(select.selectHasChallenge(seen(world))).toBe(false);
  });
});
