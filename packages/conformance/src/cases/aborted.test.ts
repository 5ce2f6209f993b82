import type { MfaAdapter } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { runCase } from '../run-case.ts';
import { createFullWorld } from '../../test/full-world.fixture.ts';
import { patiently } from '../visitor.ts';
import type { World } from '../world.ts';
import { abortedCases } from './aborted.ts';

const calls = ['check', 'start', 'verify'] as const;

/** An aborted call takes effect only some calls later, as on a real network. */
function onItsWay(good: MfaAdapter, arrivesAtCall: number): MfaAdapter {
  let arrive: (() => Promise<unknown>) | undefined;
  let since = 0;
  const counted =
    <Args extends readonly unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if (arrive !== undefined) since += 1;
      if (since === arrivesAtCall) {
        await arrive?.();
        arrive = undefined;
        since = 0;
      }
      return call(...args);
    };
  return {
    ...good,
    session: { ...good.session, check: counted(good.session.check) },
    challenges: {
      ...good.challenges,
      start: counted(good.challenges.start),
      verify: counted(async (input, options) => {
        await Promise.resolve();
        if (!options.signal.aborted) return good.challenges.verify(input, options);
        arrive ??= () => good.challenges.verify(input, patiently());
        return new Promise(() => undefined);
      }),
    },
  };
}

const outcomeIn = async (world: World) => {
  const verify = abortedCases.find(({ id }) => id === 'challenges.verify/aborted');
  if (verify === undefined) throw new Error('The case has another id.');
  return runCase(verify, { createWorld: () => world, callTimeoutMs: 100 });
};

describe('an aborted call', () => {
  test.each(Array.from({ length: 3 * calls.length }, (_, index) => index + 1))(
    'may take effect up to call %i after that',
    async (arrivesAtCall) => {
      const world = createFullWorld();
      const outcome = await outcomeIn({ ...world, adapter: onItsWay(world.adapter, arrivesAtCall) });
      expect(outcome).toMatchObject({ state: 'passed' });
    },
  );

  test('may not make reads alternate between two answers', async () => {
    const world = createFullWorld();
    const { session } = world.adapter;
    let reads = 0;
    const check: typeof session.check = async (input, options) => {
      const result = await session.check(input, options);
      reads += 1;
      return result.ok && result.value.status === 'factorsRequired' && reads % 2 === 0
        ? { ok: true, value: { status: 'signedOut' } }
        : result;
    };
    const outcome = await outcomeIn({
      ...world,
      adapter: { ...onItsWay(world.adapter, 99), session: { ...session, check } },
    });
    expect(outcome).toMatchObject({ state: 'failed', error: { trait: 'same-read' } });
  });
});
