import { describe, expect, test } from 'vitest';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

describe('signing out', () => {
  test('ends the pending session and clears the context', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('email');
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.context().factorStates.size).toBe(0);
    expect(world.events).toContainEqual({ type: 'signed.out' });
    expect(world.backend.calls.count('session.signOut')).toBe(1);
  });

  test('a lost answer leads to a session check before a failure is shown', async () => {
    const world = createWorld();
    await world.signIn();
    world.backend.faults.next('session.signOut', 'answerLost');
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.backend.calls.count('session.signOut')).toBe(1);
  });

  test('a failure is shown and can be retried', async () => {
    const world = createWorld();
    await world.signIn();
    world.backend.faults.next('session.signOut', 'server');
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('signingOut');
    expect(world.context().failure?.code).toBe('server');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
  });

  test('works although an unconfirmed enrolment cannot be cancelled', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    expect(world.state()).toBe('enrol');
    world.backend.faults.always('enrolment.cancel', 'never');
    world.actor.send({ type: 'signOut.requested' });
    await world.wait(30_000);
    expect(world.context().failure?.code).toBe('timeout');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.backend.calls.count('session.signOut')).toBe(1);
  });

  test('a retry does not run two calls at once', async () => {
    const signals: AbortSignal[] = [];
    const world = createWorld({
      adapter: ({ session, ...adapter }) => ({
        ...adapter,
        session: {
          ...session,
          signOut: (_input, { signal }) => {
            signals.push(signal);
            return new Promise(() => {});
          },
        },
      }),
    });
    await world.signIn();
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    await world.wait(30_000);
    expect(world.context().failure?.code).toBe('timeout');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
