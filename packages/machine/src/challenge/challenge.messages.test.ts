import { describe, expect, test } from 'vitest';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import * as select from './challenge.selectors.ts';

const emailOnly = { accounts: [withOnly('email')] };

const seen = (world: ReturnType<typeof createWorld>) => {
  const snapshot = world.factor()?.getSnapshot();
  if (!snapshot) throw new Error(`There is no challenge in ${world.state()}.`);
  return snapshot;
};

describe('messages', () => {
  test('[SEC-10] an only factor sends once after signing in, then on a press, after 30, 60 and 120 s', async () => {
    const world = createWorld(emailOnly);
    await world.signIn();
    const sends = () => world.backend.outbox.messages.length;
    expect(sends()).toBe(1);
    for (const [after, wait] of [
      [1, 30_000],
      [2, 60_000],
      [3, 120_000],
      [4, 120_000],
    ] as const) {
      await world.wait(wait - 1);
      await world.request();
      expect(sends()).toBe(after);
      await world.wait(1);
      await world.request();
      expect(sends()).toBe(after + 1);
    }
    expect(select.selectSends(seen(world))).toBe(5);
  });

  test('[UX-9, SEC-10] an open challenge is reused after Back and after a wrong code', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('email');
    await world.submit('000000');
    world.actor.send({ type: 'otherFactor.requested' });
    await world.choose('email');
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('challenges.start')).toBe(1);
  });

  test('[SEC-9] nothing is sent or verified again without a press after a failure', async () => {
    const world = createWorld(emailOnly);
    world.backend.faults.always('challenges.verify', 'offline');
    await world.signIn();
    await world.submit('123456');
    await world.wait(600_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.backend.calls.count('challenges.verify')).toBe(1);
    expect(world.backend.outbox.messages).toHaveLength(1);
  });

  test('[ERR-24] a message that could not be delivered is not counted and can be asked for at once', async () => {
    const world = createWorld(emailOnly);
    world.backend.faults.next('challenges.start', { failure: { code: 'delivery_failed' } });
    await world.signIn();
    expect(select.selectSendFailure(seen(world))?.code).toBe('delivery_failed');
    expect(select.selectSends(seen(world))).toBe(0);
    await world.request();
    expect(select.selectSends(seen(world))).toBe(1);
  });

  test('[ERR-6] too many messages: a code that was received can still be entered', async () => {
    const world = createWorld(emailOnly);
    await world.signIn();
    await world.wait(30_000);
    world.backend.faults.next('challenges.resend', {
      failure: { code: 'too_many_sends', retryAfterMs: 90_000 },
    });
    await world.request();
    expect(select.selectPhase(seen(world))).toBe('ready');
    expect(select.selectResendAt(seen(world))).toBe(world.now() + 90_000);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('too many messages before any code was received shows a wait', async () => {
    const world = createWorld(emailOnly);
    world.backend.faults.next('challenges.start', {
      failure: { code: 'too_many_sends', retryAfterMs: 90_000 },
    });
    await world.signIn();
    expect(select.selectLimit(seen(world))).toMatchObject({ cause: 'too_many_sends', isKnown: true });
    expect(select.selectPhase(seen(world))).toBe('limited');
  });

  test('[ERR-2] a send without an answer is followed by a read, and the wait counts from the press', async () => {
    const world = createWorld(emailOnly);
    world.backend.faults.next('challenges.start', 'never');
    await world.signIn();
    const reads = world.backend.calls.count('session.check');
    await world.wait(30_000);
    expect(select.selectSendFailure(seen(world))?.code).toBe('timeout');
    expect(world.backend.calls.count('session.check')).toBe(reads + 1);
    await world.request();
    expect(world.backend.calls.count('challenges.start')).toBe(2);
  });
});
