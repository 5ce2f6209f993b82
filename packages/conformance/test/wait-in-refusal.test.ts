import type { MfaAdapter, Result, SentChallenge } from '@mfa-flow/contract';
import { expect, test } from 'vitest';
import { runConformance } from '../src/index.ts';
import { createMemoryWorld } from './memory-world.fixture.ts';

const withoutWait = <Value extends object>(result: Result<Value>): Result<Value> => {
  if (!result.ok) return result;
  const { resendInMs: _, ...value } = result.value as Value & Pick<SentChallenge, 'resendInMs'>;
  // It is optional.
  return { ok: true, value: value as Value };
};

/** A backend that names its wait between messages in the refusal alone. */
function withoutWaits(adapter: MfaAdapter): MfaAdapter {
  const { challenges } = adapter;
  return {
    ...adapter,
    challenges: {
      ...challenges,
      start: async (input, options) => withoutWait(await challenges.start(input, options)),
      resend: async (input, options) => withoutWait(await challenges.resend(input, options)),
    },
  };
}

function createWorld() {
  const world = createMemoryWorld();
  const { reopen, anotherBrowser } = world;
  return {
    ...world,
    adapter: withoutWaits(world.adapter),
    ...(reopen && { reopen: () => withoutWaits(reopen()) }),
    ...(anotherBrowser && { anotherBrowser: () => withoutWaits(anotherBrowser()) }),
  };
}

test('a wait that only the refusal names is waited for', async () => {
  const { outcomes } = await runConformance({
    name: 'no wait beforehand',
    createWorld,
    only: [
      'challenges.resend/works',
      'challenges.resend/earlier-still-works',
      'challenges.resend/newest-only-by',
    ],
  });
  expect(outcomes.map(({ state }) => state)).toEqual(outcomes.map(() => 'passed'));
  expect(outcomes).toHaveLength(4);
});
