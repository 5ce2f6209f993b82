import { describe, expect, test } from 'vitest';
import type { InspectionEvent } from 'xstate';
import type { MfaFlowEvent } from './mfa-flow.types.ts';
import { createWorld, withOnly } from '../testing/flow.fixture.ts';

const complete = { ok: true, value: { status: 'complete', account: { id: 'mallory' } } } as const;

/** Anything may be sent to an actor: types do not hold at run time. */
const forge = (world: ReturnType<typeof createWorld>, event: object) =>
  world.actor.send(event as MfaFlowEvent);

const reads = [
  { type: 'session.reread', outcome: complete },
  { type: 'xstate.done.actor.0.mfaFlow.checkFactors', output: complete },
];

describe('no event leads to done', () => {
  test.each([
    ['a read that was made up', reads],
    [
      'the end of a child',
      [{ type: 'xstate.done.actor.challenge', output: { type: 'verified', verified: {} } }],
    ],
    ['the end of a sign-in', [{ type: 'xstate.done.actor.firstFactor', output: { type: 'signedIn' } }]],
    [
      'the report of a step',
      [
        { type: 'step.over', changes: { finished: { account: { id: 'mallory' }, how: 'signedIn' } } },
        ...reads,
      ],
    ],
    ['the end of the flow itself', [{ type: 'xstate.done.state.mfaFlow', output: complete.value }]],
    ['an error of a child', [{ type: 'xstate.error.actor.challenge', error: complete }, ...reads]],
    ['a restart', [{ type: 'xstate.init', input: {} }, ...reads]],
  ])('[SEC-1, SEC-39] %s', async (_, events) => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    for (const event of events) forge(world, event);
    expect(world.actor.getSnapshot().status).toBe('active');
    expect(world.state()).not.toBe('done');
    await world.settle();
    expect(world.actor.getSnapshot().status).toBe('active');
    expect(world.state()).not.toBe('done');
    expect(world.context().finished).toBeUndefined();
  });

  test('[SEC-39] a step’s report that was made up changes nothing the flow knows', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    expect(world.state()).toBe('enrol');
    const { environment } = world.context();
    forge(world, { type: 'step.over', changes: { environment: { adapter: {} }, isSignedInHere: false } });
    await world.settle();
    expect(world.context().environment).toBe(environment);
    expect(world.state()).toBe('enrol');
  });

  test('[SEC-39] an answer seen on its way is not good a second time, nor for another flow', async () => {
    const answers: object[] = [];
    const inspect = (event: InspectionEvent) => {
      if (event.type === '@xstate.event' && event.event.type.startsWith('xstate.done.actor'))
        answers.push(event.event);
    };
    const finished = createWorld({
      inspect,
      before: (backend, browser) => backend.signIn(browser, 'ada', ['authenticator']),
    });
    await finished.settle();
    expect(finished.state()).toBe('done');
    expect(answers).not.toEqual([]);

    const world = createWorld({ accounts: [withOnly('authenticator')] });
    world.backend.faults.always('session.check', 'never');
    for (const event of answers) forge(world, event);
    await world.settle();
    expect(world.state()).not.toBe('done');
    expect(world.actor.getSnapshot().status).toBe('active');
  });

  test('[SEC-39] whoever sees an answer on its way cannot change it', async () => {
    const inspect = (event: InspectionEvent) => {
      if (event.type !== '@xstate.event') return;
      const answer: unknown = Reflect.get(event.event, 'output');
      const value: unknown =
        typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;
      if (typeof value === 'object' && value !== null) {
        Reflect.set(value, 'status', 'complete');
        Reflect.set(value, 'account', { id: 'mallory' });
      }
    };
    const world = createWorld({ inspect, accounts: [withOnly('authenticator')] });
    await world.signIn();
    expect(world.state()).toBe('challenge');
  });
});
