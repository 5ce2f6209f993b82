import { describe, expect, test } from 'vitest';
import { ada, createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import * as select from './first-factor.selectors.ts';

const seen = (world: ReturnType<typeof createWorld>) => {
  const snapshot = world.signInChild()?.getSnapshot();
  if (!snapshot) throw new Error(`Nobody signs in during ${world.state()}.`);
  return snapshot;
};

describe('the password', () => {
  test.each([
    ['IN-50', '  spaces  '],
    ['IN-51', 'x'.repeat(256)],
    ['IN-52', 'pa\u0308sswo\u0308rd'],
    ['IN-52', 'p\u00e4ssw\u00f6rd'],
    ['IN-53', '\u0000x'],
    ['IN-54', '🔑🐎🔋📎'],
    ['IN-55', '</script><script>alert(1)</script>'],
  ])('[%s] is sent byte for byte', async (_, typed) => {
    const world = createWorld({ accounts: [{ ...withOnly('authenticator'), password: typed }] });
    await world.signIn(typed);
    expect(world.state()).toBe('challenge');
  });

  test('spaces around the name are removed', async () => {
    const world = createWorld();
    await world.signIn(ada.password, `  ${ada.identifier}\n`);
    expect(world.state()).toBe('chooseFactor');
  });
});

describe('limits and lost answers', () => {
  test('[ERR-3] too many tries: the wait is kept, and nothing is asked before it ends', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.faults.next('firstFactor.password.signIn', { rateLimited: 90_000 });
    await world.signIn();
    expect(select.selectPhase(seen(world))).toBe('limited');
    await world.signIn();
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(1);
    await world.wait(90_000);
    expect(select.selectIsLimitOver(seen(world))).toBe(true);
    world.signInChild()?.send({ type: 'retry.requested' });
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
  });

  test('[ERR-2] a sign-in whose answer was lost goes on, and sends nothing without a press', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.settle();
    world.backend.faults.next('firstFactor.password.signIn', 'answerLost');
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(world.backend.outbox.messages).toHaveLength(0);
  });

  test.each(['offline', 'server', 'malformed', 'throws'] as const)(
    '[ERR-1, ERR-15, ERR-16] %s: the session is checked, the failure shown, and the next press tries again',
    async (fault) => {
      const world = createWorld();
      await world.settle();
      world.backend.faults.next('firstFactor.password.signIn', fault);
      await world.signIn();
      expect(select.selectFailure(seen(world))).toBeDefined();
      expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(1);
      await world.signIn();
      expect(world.state()).toBe('chooseFactor');
    },
  );

  test('[SEC-8] Enter and click at the same time make one call', async () => {
    const world = createWorld();
    await world.settle();
    await Promise.all([world.signIn(), world.signIn()]);
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(1);
  });
});
