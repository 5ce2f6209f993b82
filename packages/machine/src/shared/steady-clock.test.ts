import { expect, test } from 'vitest';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { boundedUntil } from './wait.ts';
import { steadyClock } from './steady-clock.ts';
import { createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';

const hour = 3_600_000;

test('[ERR-36] time advances when the clock is set back, and follows the clock after sleep', () => {
  let [wall, monotonic] = [1_000_000, 50];
  const now = steadyClock(
    () => wall,
    () => monotonic,
  );
  expect(now()).toBe(1_000_000);
  wall -= hour;
  monotonic += 5_000;
  expect(now()).toBe(1_005_000);
  wall += 1_000;
  monotonic += 1_000;
  expect(now()).toBe(1_006_000);
  // Asleep: some monotonic clocks stand still.
  wall += 60_000;
  expect(now()).toBe(1_066_000);
  wall = Number.NaN;
  expect(Number.isFinite(now())).toBe(true);
});

test('[ERR-36] a clock set back by an hour after a message does not lengthen the wait', async () => {
  let back = 0;
  const world = createWorld({ accounts: [withOnly('email')] });
  const start = Date.now();
  await world.reload({ now: () => start + world.clock.now() - back });
  await world.signIn();
  back = hour;
  await world.wait(0);
  const { resendAt = 0 } = present(world.factor()).getSnapshot().context.factorState;
  expect(resendAt - world.context().environment.now()).toBeLessThanOrEqual(30_000);
  await world.wait(30_000);
  await world.wait(30_000);
  await world.request();
  expect(world.backend.outbox.messages).toHaveLength(2);
});

test('[ERR-36] a wait from storage is not longer than it was when it was stored', async () => {
  let back = 0;
  const storage = memoryStorage();
  const start = Date.now();
  const world = createWorld({ accounts: [withOnly('email')] });
  const now = () => start + world.clock.now() - back;
  await world.reload({ storage, now });
  await world.signIn();
  back = hour;
  await world.reload({ storage, now });
  const { resendAt = 0 } = present(world.factor()).getSnapshot().context.factorState;
  expect(resendAt - now()).toBe(30_000);
});

test.each([
  [1_000, 500, 0, 1_000],
  [9e15, 30_000, 0, 30_000],
  [9e15, 9e15, 0, 24 * hour],
  [9e15, -5, 0, 1_000],
])('[ERR-36] until %i, given for %i ms, at %i: until %i', (until, givenMs, now, bounded) => {
  expect(boundedUntil(until, givenMs, now)).toBe(bounded);
});
