import { describe, expect, test } from 'vitest';
import { selectFailure } from '../challenge/challenge.selectors.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

type World = ReturnType<typeof createWorld>;

const conflict = { failure: { code: 'conflict' } } as const;

const failureOf = (world: World) => {
  const factor = world.factor();
  return factor && selectFailure(factor.getSnapshot());
};

/** The answer says that something else is asked for, and the read after it says that nothing has changed. */
async function atTheSameFactor() {
  const world = createWorld();
  await world.signIn();
  await world.choose('email');
  world.backend.faults.next('challenges.verify', conflict);
  await world.submit(world.message()?.code ?? '');
  return world;
}

describe('a completed step that is demanded again', () => {
  test('(ERR-10) of several factors the same one is shown again with a notice, and sends nothing', async () => {
    const world = await atTheSameFactor();
    expect(world.state()).toBe('challenge');
    expect(world.context().current?.factor.id).toBe('email');
    expect(failureOf(world)).toEqual({ code: 'restart' });
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('another factor shows no notice', async () => {
    const world = await atTheSameFactor();
    await world.choose('authenticator');
    expect(failureOf(world)).toBeUndefined();
  });

  test('the same factor shows no notice when it is chosen again', async () => {
    const world = await atTheSameFactor();
    world.actor.send({ type: 'otherFactor.requested' });
    await world.choose('email');
    expect(failureOf(world)).toBeUndefined();
  });

  test('the same factor shows no notice after signing in again', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.endAllSessions();
    await world.submit('123456');
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(failureOf(world)).toBeUndefined();
  });

  test('sign-in goes on in the same place, after one session check', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.faults.next('firstFactor.password.signIn', conflict);
    const reads = world.backend.calls.count('session.check');
    await world.signIn();
    expect(world.backend.calls.count('session.check')).toBe(reads + 1);
    expect(world.signInChild()?.getSnapshot().context.failure).toEqual({ code: 'restart' });
    expect(world.events).toEqual([{ type: 'step.entered', step: 'firstFactor' }]);
  });

  test('a sign-in that finds a session continues it', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    world.backend.faults.next('firstFactor.password.signIn', conflict);
    await world.signIn();
    expect(world.state()).toBe('done');
  });
});
