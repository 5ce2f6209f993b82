import { succeeded } from '@mfa-flow/contract';
import { expect, test } from 'vitest';
import { cases } from './all-cases.ts';
import { defineCase } from './case.ts';
import type { ConformanceCase } from './case.ts';
import { must } from './violation.ts';
import { runCase } from './run-case.ts';
import { createMemoryWorld } from '../test/memory-world.fixture.ts';
import type { World } from './world.ts';

const aCase = (run: ConformanceCase['run']): ConformanceCase => ({
  id: 'session.check/example',
  port: 'session',
  title: 'an example',
  needs: [],
  run,
});

const errorOf = async (each: ConformanceCase, world: Partial<World> = {}) => {
  const outcome = await runCase(each, {
    createWorld: () => ({ ...createMemoryWorld(), ...world }),
    callTimeoutMs: 20,
  });
  if (outcome.state !== 'failed') throw new Error(`It is ${outcome.state}.`);
  return outcome.error;
};

test('an error names the case, what is required, what was observed, the calls, and the documentation', async () => {
  const error = await errorOf(
    aCase(async ({ adapter }) => {
      const result = await adapter.session.check({}, { signal: new AbortController().signal });
      must(!result.ok, 'Two and two are five.', { sum: 4 });
    }),
  );
  expect(error.message).toBe(
    [
      'session.check/example: an example',
      '  the contract asks: Two and two are five.',
      '  seen: {"sum":4}',
      '  calls: session.check → signedOut',
      '  read on: @mfa-flow/contract/src/ports/session.ts',
    ].join('\n'),
  );
});

test('a world that cannot be created fails the case with that reason', async () => {
  const outcome = await runCase(
    aCase(async () => undefined),
    {
      createWorld: () => Promise.reject(new Error('no server')),
    },
  );
  expect(outcome).toMatchObject({ state: 'failed', error: { message: /no server.*by the world/ } });
});

test('a world that cannot be closed fails the case, since the next case would share it', async () => {
  const close = () => Promise.reject(new Error('still open'));
  expect(
    (
      await errorOf(
        aCase(async () => undefined),
        { close },
      )
    ).message,
  ).toContain('still open');
});

test('a world is closed after a case that failed', async () => {
  let closed = 0;
  const close = async () => void (closed += 1);
  await errorOf(
    aCase(() => Promise.reject(new Error('no'))),
    { close },
  );
  expect(closed).toBe(1);
});

test('a call that is never answered fails after the time limit, and is named', async () => {
  const { adapter } = createMemoryWorld();
  const check = () => new Promise<never>(() => undefined);
  const error = await errorOf(
    aCase(async (world) => {
      await world.adapter.session.check({}, { signal: new AbortController().signal });
    }),
    { adapter: { ...adapter, session: { ...adapter.session, check } } },
  );
  expect(error.trait).toBe('answered');
  expect(error.message).toContain('in the answer of session.check: no answer within 20 ms');
});

test('a power that the world lacks makes a case not provable, and the power is named', async () => {
  const needsTime = defineCase({
    id: 'session.check/example',
    port: 'session',
    needs: ['passTime', 'disturb'],
    title: 'an example',
    run: async () => undefined,
  });
  const createWorld = () => {
    const { passTime: _, disturb: __, ...rest } = createMemoryWorld();
    return rest;
  };
  expect(await runCase(needsTime, { createWorld })).toEqual({
    id: 'session.check/example',
    port: 'session',
    title: 'an example',
    state: 'notProvable',
    because: 'your world has no `passTime` and no `disturb`',
    lacks: ['passTime', 'disturb'],
  });
});

test('a power that the backend cannot give is not one to add, and the reason is told', async () => {
  const needsBoth = defineCase({
    id: 'session.check/example',
    port: 'session',
    needs: ['passTime', 'scan'],
    title: 'an example',
    run: async () => undefined,
  });
  const createWorld = () => {
    const { passTime: _, scan: __, ...rest } = createMemoryWorld();
    return { ...rest, impossible: { passTime: 'the clock is somebody else’s' } };
  };
  expect(await runCase(needsBoth, { createWorld })).toMatchObject({
    because: 'your world says that `passTime` is impossible: the clock is somebody else’s',
    lacks: [],
  });
});

test('an error names the people of the case, what the adapter was asked, and the file of the case', async () => {
  const [limits] = cases.filter(({ id }) => id === 'challenges.verify/limit');
  if (limits === undefined) throw new Error('The case has another id.');
  const { adapter, ...world } = createMemoryWorld();
  const verify: typeof adapter.challenges.verify = async () => succeeded({});
  const error = await errorOf(limits, {
    ...world,
    adapter: { ...adapter, challenges: { ...adapter.challenges, verify } },
  });
  expect(error.message).toContain('\n  person: the factors email\n');
  expect(error.message).toContain('challenges.verify(factorId: email, kind: code, 6 characters) → ok\n');
  expect(error.message).toContain('\n  the case: @mfa-flow/conformance/src/cases/challenges/limits.ts\n');
});
