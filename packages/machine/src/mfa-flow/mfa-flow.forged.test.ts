import { describe, expect, test } from 'vitest';
import { createActor, toPromise, type InspectionEvent, type Snapshot } from 'xstate';
import { mfaFlowMachine } from './mfa-flow.machine.ts';
import { selectFinished, selectScreen } from './mfa-flow.selectors.ts';
import { isUnusedRead } from '../shared/session-read.ts';
import type { MfaFlowEvent } from './mfa-flow.types.ts';
import { createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';

const complete = { ok: true, value: { status: 'complete', account: { id: 'mallory' } } } as const;

/** Anything may be sent to an actor: types do not hold at run time. */
const forge = (world: ReturnType<typeof createWorld>, event: object) =>
  world.actor.send(event as MfaFlowEvent);

const reads = [
  { type: 'session.rechecked', outcome: complete },
  { type: 'xstate.done.actor.0.mfaFlow.checkFactors', output: complete },
];

describe('no forged event leads to done', () => {
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
        { type: 'step.ended', changes: { finished: { account: { id: 'mallory' }, how: 'signedIn' } } },
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

  test('[SEC-39] a forged report of a step does not change the context', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    expect(world.state()).toBe('enrol');
    const { environment } = world.context();
    forge(world, { type: 'step.ended', changes: { environment: { adapter: {} }, isSignedInHere: false } });
    await world.settle();
    expect(world.context().environment).toBe(environment);
    expect(world.state()).toBe('enrol');
  });

  test('[SEC-39] an intercepted answer cannot be replayed, nor used in another flow', async () => {
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

  test('[SEC-39] an intercepted answer cannot be modified', async () => {
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

describe('a genuine answer that was not used', () => {
  const isRecheck = (event: { readonly type: string }): event is Recheck =>
    event.type === 'session.rechecked';

  const comeBack = async (world: World) => {
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
  };

  /** While a factor is replaced the session is complete all the time: a read that says so leads nowhere. */
  async function openWithAnswer() {
    const seen = new Array<Recheck>();
    const world = createWorld({
      accounts: [withOnly('authenticator', 'recoveryCode')],
      enrolment: ['authenticator', 'phone'],
      inspect: (event) => {
        if (event.type === '@xstate.event' && isRecheck(event.event)) seen.push(event.event);
      },
    });
    await world.signIn();
    await world.choose('recoveryCode');
    await world.submit(present(world.backend.recoveryCodes('ada')[0]));
    await comeBack(world);
    expect(world.state()).toBe('replaceFactor');
    const { outcome } = present(seen[0]);
    expect(outcome).toMatchObject({ ok: true, value: { status: 'complete' } });
    const replay = async () => {
      forge(world, { type: 'session.rechecked', outcome });
      forge(world, { type: 'xstate.done.actor.0.mfaFlow.checkFactors', output: outcome });
      await world.settle();
    };
    return { world, replay };
  }

  test('[SEC-39] cannot be used once the session has ended', async () => {
    const { world, replay } = await openWithAnswer();
    world.backend.endAllSessions();
    await comeBack(world);
    expect(world.state()).toBe('firstFactor');
    world.backend.faults.always('session.check', 'never');
    await replay();
    expect(world.state()).toBe('firstFactor');
    expect(world.context().finished).toBeUndefined();
  });

  test('[SEC-39] cannot be used after signing out and in again', async () => {
    const { world, replay } = await openWithAnswer();
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    world.backend.faults.always('session.check', 'never');
    await world.signIn();
    expect(world.state()).toBe('checkFactors');
    await replay();
    expect(world.state()).toBe('checkFactors');
    expect(world.context().finished).toBeUndefined();
  });
});

describe('no forged snapshot leads to done', () => {
  const output = { account: { id: 'mallory' }, how: 'signedIn' };

  /** What a flow has stored at its second step, with something else written into it. */
  async function restore(change: object, changes: object = {}) {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    const stored = JSON.parse(JSON.stringify(world.actor.getPersistedSnapshot())) as Snapshot<unknown> &
      Restored;
    const context = { ...stored.context, ...changes };
    const snapshot: Snapshot<unknown> & Restored = { ...stored, ...change, context };
    const { adapter } = world.context().environment;
    return createActor(mfaFlowMachine, { snapshot, input: { adapter } });
  }

  test.each([
    ['its end', { status: 'done', output, value: 'done', children: {} }, { finished: output }],
    ['an end without a state', { status: 'done', output, value: {}, children: {} }, {}],
    ['an end in the middle', { status: 'done', output }, {}],
  ])('[SEC-1, SEC-39] %s that was forged: no output, and nothing is finished', async (_, change, context) => {
    const restored = await restore(change, context);
    const completed = new Array<unknown>();
    restored.subscribe({ complete: () => completed.push(restored.getSnapshot().output) });
    restored.start();
    expect(restored.getSnapshot().output).toBeUndefined();
    expect(selectFinished(restored.getSnapshot())).toBeUndefined();
    expect(completed.filter(Boolean)).toEqual([]);
    expect(await toPromise(restored)).toBeUndefined();
  });

  test.each([
    ['checkFactors', {}],
    ['challenge', {}],
    ['chooseFactor', {}],
    ['unreachable', {}],
    ['signedOut', {}],
    ['done', { finished: output }],
  ])('[SEC-1, SEC-39] at %s, followed by a forged read', async (value, context) => {
    const restored = await restore({ value, children: {} }, context);
    // What has no environment cannot go on, and ends by an error.
    restored.subscribe({ error: () => undefined });
    restored.start();
    for (const event of [{ type: 'page.left' }, { type: 'retry.requested' }, ...reads, ...reads])
      restored.send(event as MfaFlowEvent);
    const snapshot = restored.getSnapshot();
    expect(snapshot.output).toBeUndefined();
    expect(snapshot.status).not.toBe('done');
    expect(snapshot.status === 'active' ? selectFinished(snapshot) : undefined).toBeUndefined();
    expect(snapshot.status === 'active' ? selectScreen(snapshot) : undefined).not.toBe('done');
  });
});

interface Restored {
  readonly context: object;
}

test('[SEC-39] without an environment, as in a restored flow, nothing counts as a read', () => {
  expect(isUnusedRead(complete, undefined as never)).toBe(false);
});

describe('an empty report of a read changes nothing', () => {
  const outcomes: readonly unknown[] = [
    undefined,
    null,
    42,
    'complete',
    [],
    {},
    { ok: true },
    { ok: true, value: null },
    () => complete,
  ];
  const nonsense: readonly object[] = [
    { type: 'session.rechecked' },
    ...outcomes.map((outcome) => ({ type: 'session.rechecked', outcome })),
  ];

  test.each([
    ['firstFactor', {}, async () => undefined],
    ['challenge', { accounts: [withOnly('authenticator')] }, async (world) => world.signIn()],
    ['chooseFactor', {}, async (world) => world.signIn()],
    [
      'enrol',
      {
        accounts: [withOnly()],
        enrolment: ['authenticator'],
        policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
      },
      async (world) => world.signIn(),
    ],
    [
      'verifyEmail',
      {
        accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
        emailVerificationPage: 'https://app.example/verify',
        emailMustBeVerified: 'first',
      },
      async (world) => world.signIn(),
    ],
    [
      'denied',
      { accounts: [withOnly()], policy: { steps: ['authenticator'] } },
      async (world) => world.signIn(),
    ],
    [
      'unreachable',
      { before: (backend) => backend.faults.always('session.check', 'offline') },
      async () => undefined,
    ],
  ] satisfies readonly (readonly [
    string,
    Parameters<typeof createWorld>[0],
    (world: World) => Promise<unknown>,
  ])[])('[SEC-39, ERR-37] at %s', async (state, options, make) => {
    const world = createWorld(options);
    await world.settle();
    await make(world);
    expect(world.state()).toBe(state);
    const before = world.context();
    for (const event of nonsense) forge(world, event);
    await world.settle();
    expect(world.state()).toBe(state);
    expect(world.actor.getSnapshot().status).toBe('active');
    expect(world.context()).toEqual(before);
  });
});

type World = ReturnType<typeof createWorld>;
type Recheck = Extract<MfaFlowEvent, { type: 'session.rechecked' }>;
