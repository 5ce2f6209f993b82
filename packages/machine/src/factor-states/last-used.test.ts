import { describe, expect, test } from 'vitest';
import { ada, createWorld } from '../../test/support/flow.fixture.ts';
import { memoryStorage, type StateStorage } from '../persisted-state/persisted-state.ts';

type World = ReturnType<typeof createWorld>;

const marked = (world: World) =>
  world
    .context()
    .factors.filter(({ lastUsed }) => lastUsed)
    .map(({ kind }) => kind);

/** A backend that does not tell, as most do not. */
const opened = (lastUsed: StateStorage) => createWorld({ accounts: [ada], input: { lastUsed } });

async function signInByEmail(world: World) {
  await world.signIn();
  await world.choose('email');
  await world.submit(world.message()?.code ?? '');
  expect(world.state()).toBe('done');
}

describe('the factor used last', () => {
  test('(UX-3) is marked at the next sign-in, and only its kind was kept', async () => {
    const lastUsed = memoryStorage();
    await signInByEmail(opened(lastUsed));
    expect(lastUsed.read()).toBe('email');
    const next = opened(lastUsed);
    await next.signIn();
    expect(marked(next)).toEqual(['email']);
  });

  test('is taken from the backend if it reports one', async () => {
    const lastUsed = memoryStorage();
    lastUsed.write('phone');
    const world = opened(lastUsed);
    await signInByEmail(world);
    world.backend.endSession('ada');
    lastUsed.write('phone');
    await world.reload();
    await world.signIn();
    expect(marked(world)).toEqual(['email']);
  });

  test('is never a recovery code', async () => {
    const lastUsed = memoryStorage();
    const world = opened(lastUsed);
    await world.signIn();
    await world.choose('recoveryCode');
    await world.submit(world.backend.recoveryCodes('ada')[0] ?? '');
    expect(world.events).toContainEqual({ type: 'factor.verified', kind: 'recoveryCode' });
    expect(lastUsed.read()).toBeUndefined();
  });

  test.each([['nonsense'], ['__proto__'], ['x'.repeat(100_000)]])(
    'is undefined if the storage holds %.20j',
    async (kept) => {
      const lastUsed = memoryStorage();
      lastUsed.write(kept);
      const world = opened(lastUsed);
      await world.signIn();
      expect(marked(world)).toEqual([]);
    },
  );

  test('is undefined if the storage is blocked, without another effect', async () => {
    const blocked = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const world = opened({ read: blocked, write: blocked, clear: blocked });
    await signInByEmail(world);
    expect(world.state()).toBe('done');
  });
});
