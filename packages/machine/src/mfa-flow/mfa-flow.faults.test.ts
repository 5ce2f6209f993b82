import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import type { FailureCode } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { selectHasChallenge, selectPhase } from '../challenge/challenge.selectors.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import { createWorld, withOnly } from '../testing/flow.fixture.ts';

type World = ReturnType<typeof createWorld>;

/** Up to the call in question, on the ways where it is made. */
const callers: readonly {
  method: MethodName;
  when: string;
  kind: 'authenticator' | 'email';
  make: (world: World) => Promise<void>;
}[] = [
  { method: 'session.check', when: 'at first', kind: 'email', make: (world) => world.reload() },
  { method: 'session.check', when: 'after signing in', kind: 'email', make: (world) => world.signIn() },
  { method: 'firstFactor.password.signIn', when: '', kind: 'email', make: (world) => world.signIn() },
  { method: 'challenges.start', when: 'by message', kind: 'email', make: (world) => world.signIn() },
  {
    method: 'challenges.start',
    when: 'at the first submit',
    kind: 'authenticator',
    make: async (world) => {
      await world.signIn();
      await world.submit('123456');
    },
  },
  {
    method: 'challenges.resend',
    when: '',
    kind: 'email',
    make: async (world) => {
      await world.signIn();
      await world.wait(30_000);
      await world.request();
    },
  },
  {
    method: 'challenges.verify',
    when: '',
    kind: 'email',
    make: async (world) => {
      await world.signIn();
      await world.submit('123456');
    },
  },
  {
    method: 'session.signOut',
    when: '',
    kind: 'email',
    make: async (world) => {
      await world.signIn();
      world.actor.send({ type: 'signOut.requested' });
      await world.settle();
    },
  },
];

const plainFaults: readonly Fault[] = ['offline', 'server', 'malformed', 'throws', 'never', 'sessionEnded'];

const codes = Object.keys(failureRoutes).filter((code): code is FailureCode => code !== 'timeout');
const failures: readonly Fault[] = codes.map((code) => ({
  failure: code === 'input_refused' ? { code, field: 'code' } : { code },
}));

const nonsense: readonly Fault[] = [
  { answers: undefined },
  { answers: 'complete' },
  { answers: [] },
  { answers: { status: 'complete' } },
  { answers: { status: 'done', account: { id: 'ada' } } },
];

const cells = callers.flatMap((caller) =>
  [...plainFaults, ...failures, ...nonsense].map((fault) => ({
    ...caller,
    fault,
    name: typeof fault === 'string' ? fault : JSON.stringify(fault),
  })),
);

/** What a person can do next, wherever the flow stands. */
async function goOn(world: World): Promise<void> {
  const state = world.state();
  if (state === 'firstFactor') {
    await world.wait(60_000);
    world.signInChild()?.send({ type: 'retry.requested' });
    return world.signIn();
  }
  const way = world.way();
  if (state === 'challenge' && way) {
    if (selectPhase(way.getSnapshot()) === 'limited') {
      await world.wait(15 * 60_000);
      way.send({ type: 'retry.requested' });
      // The code that came has expired meanwhile.
      await world.request();
    }
    if (!selectHasChallenge(way.getSnapshot())) {
      await world.wait(120_000);
      await world.request();
    }
    const kind = world.context().current?.factor.kind;
    return world.submit(kind === 'authenticator' ? world.authenticatorCode() : (world.message()?.code ?? ''));
  }
  if (state === 'chooseFactor') return world.choose(world.context().factors[0]?.id ?? '');
  world.actor.send({ type: 'retry.requested' });
  return world.settle();
}

describe('every method, every fault', () => {
  test.each(cells)(
    '[SEC-1, SEC-2, SEC-32] $method $when, $name: never done by it, and there is a way on',
    async ({ method, kind, make, fault }) => {
      const world = createWorld({ accounts: [withOnly(kind)] });
      await world.settle();
      world.backend.faults.always(method, fault);
      await make(world);
      await world.wait(30_000);
      await world.wait(30_000);
      expect(world.state()).not.toBe('done');
      expect(world.state()).not.toBe('checkFactors');
      const snapshot = world.way()?.getSnapshot();
      expect(['ready', 'limited']).toContain(snapshot ? selectPhase(snapshot) : 'ready');

      world.backend.faults.clear();
      for (let step = 0; step < 8 && world.state() !== 'done'; step += 1) await goOn(world);
      expect(world.state()).toBe('done');
    },
  );
});
