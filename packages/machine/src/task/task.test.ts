import { failed, succeeded, type AccountFactor, type Failure, type Overview } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { account, createScripted, held, overview, settle } from '../../test/support/scripted.fixture.ts';
import { selectAsksToLeave, selectCodes } from '../save-codes/save-codes.selectors.ts';
import type { SaveCodesEvent } from '../save-codes/save-codes.types.ts';
import { redact } from '../shared/redacted.ts';
import { canDo, createTask } from './create-task.ts';
import {
  selectFailure,
  selectIsAskedAnew,
  selectIsPasswordNeeded,
  selectIsProved,
  selectLimit,
  selectOverview,
  selectPhase,
  selectSaveCodesActor,
  selectStepUpActor,
  type TaskPhase,
} from './task.selectors.ts';
import type { Task, TaskActor, TaskEvent, TaskOutput } from './task.types.ts';

const codesOf = (actor: TaskActor) => {
  const saveCodes = selectSaveCodesActor(actor.getSnapshot());
  return saveCodes && selectCodes(saveCodes.getSnapshot());
};

const remove: Task = { kind: 'removeFactor', factorId: 'totp' };

interface Given {
  readonly backend?: ReturnType<typeof createScripted>;
  readonly now?: () => number;
  /** What the question is made from. */
  readonly asked?: Overview;
}

async function begin(task: Task, { backend = createScripted(), now = () => 0, asked }: Given = {}) {
  const actor = createTask({ adapter: backend.adapter, task, account, overview: asked, now }).start();
  await settle();
  const send = async (event: TaskEvent) => {
    actor.send(event);
    await settle();
  };
  return {
    backend,
    actor,
    send,
    confirm: (password?: string) =>
      send({ type: 'task.confirmed', ...(password !== undefined && { password: redact(password) }) }),
    /** To the screen of the codes. */
    async answer(event: SaveCodesEvent) {
      selectSaveCodesActor(actor.getSnapshot())?.send(event);
      await settle();
    },
    asksToLeave: () => {
      const saveCodes = selectSaveCodesActor(actor.getSnapshot());
      return saveCodes !== undefined && selectAsksToLeave(saveCodes.getSnapshot());
    },
    phase: () => selectPhase(actor.getSnapshot()),
    snapshot: () => actor.getSnapshot(),
    output: () => actor.getSnapshot().output,
  };
}

/** Proves with the authenticator, as far as the step-up goes. */
async function prove({ actor }: Awaited<ReturnType<typeof begin>>): Promise<void> {
  const stepUp = selectStepUpActor(actor.getSnapshot());
  stepUp?.send({ type: 'factor.chosen', factorId: 'totp' });
  await settle();
  stepUp?.getSnapshot().children.challenge?.send({ type: 'code.submitted', text: redact('123456') });
  await settle();
}

const destructive: readonly Task[] = [
  remove,
  { kind: 'turnOff' },
  { kind: 'regenerateCodes' },
  { kind: 'signOutOthers' },
];

describe('a task that takes something away', () => {
  test.each(destructive)('$kind does nothing before it is confirmed', async (task) => {
    const { backend, phase, send, output } = await begin(task);
    expect(phase()).toBe('confirming');
    expect(backend.calls).toEqual([]);
    await send({ type: 'task.cancelled' });
    expect(output()).toEqual({ type: 'cancelled' });
    expect(backend.calls).toEqual([]);
  });

  test.each(destructive)('$kind: two presses make one call', async (task) => {
    const { backend, actor } = await begin(task);
    actor.send({ type: 'task.confirmed' });
    actor.send({ type: 'task.confirmed' });
    await settle();
    actor.send({ type: 'task.confirmed' });
    await settle();
    const writes = backend.calls.filter(({ method }) => method !== 'check' && method !== 'overview');
    expect(writes).toHaveLength(1);
  });

  test('is over once a read shows it', async () => {
    const task = await begin(remove);
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done' });
    expect(task.backend.calls.map(({ method }) => method)).toEqual(['check', 'remove', 'overview']);
  });

  test('that a read does not show is not told as done', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', succeeded());
    await task.confirm();
    expect(task.phase()).toBe('confirming');
    expect(selectFailure(task.snapshot())).toEqual({ code: 'refused' });
  });
});

describe('two-step verification', () => {
  test('(UX-14) is on only if a read says so', async () => {
    const off: Overview = { ...overview, protectionOn: false };
    const backend = createScripted(off);
    backend.answers('set', succeeded());
    const task = await begin({ kind: 'turnOn' }, { backend });
    expect(task.phase()).toBe('confirming');
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done' });
  });

  test('of which nobody can read whether it is on is unknown, not on', async () => {
    const backend = createScripted({ ...overview, protectionOn: false });
    backend.answers('overview', { code: 'offline' });
    expect((await begin({ kind: 'turnOn' }, { backend })).output()).toEqual({ type: 'unknown' });
  });

  test('that was on already is no failure', async () => {
    const backend = createScripted();
    backend.answers('set', { code: 'conflict' });
    expect((await begin({ kind: 'turnOn' }, { backend })).output()).toEqual({ type: 'done' });
  });
});

describe('whose account it is', () => {
  test('(SEC-36) another account in this browser is not touched', async () => {
    const task = await begin({ kind: 'turnOff' });
    task.backend.state.account = { id: 'bob' };
    await task.confirm();
    expect(task.output()).toEqual({ type: 'changed' });
    expect(task.backend.count('set')).toBe(0);
  });

  test('a session that has ended meanwhile ends the task before the call', async () => {
    const task = await begin({ kind: 'turnOff' });
    task.backend.answers('check', succeeded({ status: 'signedOut' }));
    await task.confirm();
    expect(task.output()).toEqual({ type: 'sessionEnded' });
    expect(task.backend.count('set')).toBe(0);
  });

  test('a session that needs a second step meanwhile ends the task', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', { code: 'verification_required' });
    await task.confirm();
    expect(task.output()).toEqual({ type: 'changed' });
  });

  test('a session that cannot be read asks again, and no call is made', async () => {
    const task = await begin(remove);
    task.backend.answers('check', { code: 'offline' });
    await task.confirm();
    expect(task.phase()).toBe('confirming');
    expect(selectFailure(task.snapshot())).toEqual({ code: 'offline' });
    expect(task.backend.count('remove')).toBe(0);
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done' });
  });
});

test('[SEC-36] what an account of somebody else shows is not what this task did', async () => {
  const backend = createScripted({ ...overview, protectionOn: false });
  backend.answers('set', { code: 'offline' });
  backend.answers('overview', succeeded({ ...overview, account: { id: 'bob' } }));
  expect((await begin({ kind: 'turnOn' }, { backend })).output()).toEqual({ type: 'unknown' });
});

test('a session that needs a second step after the change is not told as unchanged', async () => {
  const backend = createScripted({ ...overview, protectionOn: false });
  backend.answers('overview', { code: 'verification_required' });
  expect((await begin({ kind: 'turnOn' }, { backend })).output()).toEqual({ type: 'unknown' });
});

describe('fresh proof', () => {
  test('(SEC-12) comes back to the question, whose press makes the call', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', { code: 'step_up_required' });
    await task.confirm();
    expect(task.phase()).toBe('proving');
    await prove(task);
    expect(task.phase()).toBe('confirming');
    expect(selectIsProved(task.snapshot())).toBe(true);
    expect(task.backend.count('remove')).toBe(1);
    await task.confirm();
    expect(task.backend.count('remove')).toBe(2);
    expect(task.output()).toEqual({ type: 'done' });
  });

  test.each<Task>([{ kind: 'createCodes' }, { kind: 'turnOn' }, { kind: 'revealCodes' }])(
    '(SEC-12) $kind is not made by the proof either',
    async (wanted) => {
      const backend = createScripted({ ...overview, protectionOn: false });
      const methods = { createCodes: 'create', turnOn: 'set', revealCodes: 'reveal' } as const;
      const method = methods[wanted.kind as keyof typeof methods];
      backend.answers(method, { code: 'step_up_required' });
      const task = await begin(wanted, { backend });
      expect(task.phase()).toBe('proving');
      await prove(task);
      expect(task.phase()).toBe('confirming');
      expect(backend.count(method)).toBe(1);
    },
  );

  test('that is cancelled leaves the question, without a call', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', { code: 'step_up_required' });
    await task.confirm();
    selectStepUpActor(task.snapshot())?.send({ type: 'stepUp.cancelled' });
    await settle();
    expect(task.phase()).toBe('confirming');
    expect(selectIsProved(task.snapshot())).toBe(false);
    expect(task.backend.count('remove')).toBe(1);
  });

  test('that is asked for again after it was given is asked for again', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', { code: 'step_up_required' }, { code: 'step_up_required' });
    await task.confirm();
    await prove(task);
    await task.confirm();
    expect(task.phase()).toBe('proving');
  });
});

describe('a question that is out of date', () => {
  const email: AccountFactor = { id: 'email', kind: 'email', state: 'on' };
  const app: AccountFactor = { id: 'totp', kind: 'authenticator', state: 'on' };
  const both: Overview = { ...overview, factors: [app, email] };
  const removeEmail: Task = { kind: 'removeFactor', factorId: 'email' };
  const calls = ({ backend }: Awaited<ReturnType<typeof begin>>) => backend.calls.map(({ method }) => method);

  test('(UX-18) is asked anew where the factor is the last one meanwhile, and the press removes nothing', async () => {
    const task = await begin(removeEmail, { backend: createScripted(both), asked: both });
    const onlyEmail = { ...both, factors: [email] };
    task.backend.state.overview = onlyEmail;
    await task.confirm('of the first question');
    expect(task.phase()).toBe('confirming');
    expect(selectIsAskedAnew(task.snapshot())).toBe(true);
    expect(selectOverview(task.snapshot())).toEqual(onlyEmail);
    expect(calls(task)).toEqual(['check', 'overview']);
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done' });
    expect(calls(task)).toEqual(['check', 'overview', 'check', 'overview', 'remove', 'overview']);
  });

  test('(UX-18) is asked anew where a way that it named is gone', async () => {
    const phone: AccountFactor = { id: 'phone', kind: 'phone', state: 'on' };
    const three = { ...both, factors: [...both.factors, phone] };
    const task = await begin(removeEmail, { backend: createScripted(both), asked: three });
    await task.confirm();
    expect(selectIsAskedAnew(task.snapshot())).toBe(true);
    expect(task.backend.count('remove')).toBe(0);
  });

  test('[ERR-19] of what is gone already does nothing, and says so', async () => {
    const task = await begin(removeEmail, {
      backend: createScripted({ ...both, factors: [app] }),
      asked: both,
    });
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done', wasAlready: true });
    expect(task.backend.count('remove')).toBe(0);
  });

  test('of what has to stay meanwhile says that it is not possible', async () => {
    const backend = createScripted({ ...both, factors: [{ ...email, keptBecause: 'required' }] });
    const task = await begin(removeEmail, { backend, asked: both });
    await task.confirm();
    expect(selectFailure(task.snapshot())).toEqual({ code: 'refused' });
    expect(backend.count('remove')).toBe(0);
  });

  test.each<readonly [Failure, TaskPhase, TaskOutput | undefined]>([
    [{ code: 'offline' }, 'confirming', undefined],
    [{ code: 'session_ended' }, 'ended', { type: 'sessionEnded' }],
    [{ code: 'verification_required' }, 'ended', { type: 'changed' }],
    [{ code: 'rate_limited', retryAfterMs: 60_000 }, 'limited', undefined],
  ])('that cannot be compared makes no call: %j', async (failure, phase, output) => {
    const task = await begin(removeEmail, { backend: createScripted(both), asked: both });
    task.backend.answers('overview', failure);
    const password = redact('correct horse');
    await task.send({ type: 'task.confirmed', password });
    expect(task.phase()).toBe(phase);
    expect(task.output()).toEqual(output);
    expect(task.backend.count('remove')).toBe(0);
    expect(password.reveal()).toBeUndefined();
  });

  test('(SEC-36) is not answered in the account of somebody else', async () => {
    const task = await begin(removeEmail, { backend: createScripted(both), asked: both });
    task.backend.answers('overview', succeeded({ ...both, account: { id: 'bob' } }));
    await task.confirm();
    expect(task.output()).toEqual({ type: 'changed' });
    expect(task.backend.count('remove')).toBe(0);
  });
});

describe('a password', () => {
  test('is asked for without a reproach, and sent with the same call', async () => {
    const task = await begin(remove);
    const refused: Failure = { code: 'input_refused', field: 'password' };
    task.backend.answers('remove', refused, refused);
    await task.confirm();
    expect(selectIsPasswordNeeded(task.snapshot())).toBe(true);
    expect(selectFailure(task.snapshot())).toBeUndefined();
    await task.confirm('wrong');
    expect(selectFailure(task.snapshot())).toEqual(refused);
    await task.confirm('  with spaces  ');
    expect(task.output()).toEqual({ type: 'done' });
    expect(task.backend.calls.filter(({ method }) => method === 'remove').map(({ input }) => input)).toEqual([
      { factorId: 'totp' },
      { factorId: 'totp', password: 'wrong' },
      { factorId: 'totp', password: '  with spaces  ' },
    ]);
  });

  test('is gone once the call is over, or was not made', async () => {
    const task = await begin(remove);
    const one = redact('correct horse');
    task.backend.answers('check', { code: 'offline' });
    await task.send({ type: 'task.confirmed', password: one });
    expect(one.reveal()).toBeUndefined();
    const other = redact('correct horse');
    await task.send({ type: 'task.confirmed', password: other });
    expect(other.reveal()).toBeUndefined();
  });
});

describe('a lost answer', () => {
  test.each(['offline', 'server', 'malformed', 'unexpected'] as const)(
    '(%s) is looked up: what took effect is done, and not made again',
    async (code) => {
      const task = await begin({ kind: 'turnOff' });
      task.backend.answers('set', { code });
      task.backend.state.overview = { ...overview, protectionOn: false };
      await task.confirm();
      expect(task.output()).toEqual({ type: 'done' });
      expect(task.backend.count('set')).toBe(1);
    },
  );

  test('to something that did not take effect leaves the question, with the reason', async () => {
    const task = await begin({ kind: 'turnOff' });
    task.backend.answers('set', { code: 'server' });
    await task.confirm();
    expect(task.phase()).toBe('confirming');
    expect(selectFailure(task.snapshot())).toEqual({ code: 'server' });
  });

  test('[ERR-29] to new recovery codes makes no other set by itself', async () => {
    const task = await begin({ kind: 'regenerateCodes' });
    task.backend.answers('regenerate', { code: 'offline' });
    await task.confirm();
    expect(task.phase()).toBe('codesUnknown');
    expect(task.backend.count('regenerate')).toBe(1);
    await task.confirm();
    expect(codesOf(task.actor)).toEqual(['set1-one', 'set1-two']);
    expect(task.backend.count('regenerate')).toBe(2);
  });

  test('[ERR-29] to the first recovery codes: a set that is there and that nobody has seen is replaced at a press', async () => {
    const backend = createScripted();
    backend.answers('create', { code: 'offline' });
    backend.state.overview = { ...overview, recoveryCodes: { state: 'some' } };
    const task = await begin({ kind: 'createCodes' }, { backend });
    expect(task.phase()).toBe('codesUnknown');
    await task.confirm();
    expect(backend.count('create')).toBe(1);
    expect(backend.count('regenerate')).toBe(1);
    expect(task.phase()).toBe('savingCodes');
  });

  test('to the first recovery codes that were not made asks again', async () => {
    const backend = createScripted();
    backend.answers('create', { code: 'offline' });
    const task = await begin({ kind: 'createCodes' }, { backend });
    expect(task.phase()).toBe('confirming');
  });

  test('that comes after the time limit is not taken', async () => {
    const late = held();
    const task = await begin(remove);
    task.backend.answers('remove', late.answer);
    await task.confirm();
    await task.send({ type: 'call.cancelled' });
    expect(task.phase()).toBe('confirming');
    late.release(succeeded());
    await settle();
    expect(task.phase()).toBe('confirming');
  });
});

describe('recovery codes', () => {
  test('are shown once, and done when they are saved', async () => {
    const task = await begin({ kind: 'createCodes' });
    expect(codesOf(task.actor)).toEqual(['set1-one', 'set1-two']);
    const { codes } = task.snapshot().context;
    await task.answer({ type: 'codes.saved' });
    expect(task.output()).toEqual({ type: 'done', codesSaved: 2 });
    expect(codes?.reveal()).toBeUndefined();
  });

  test('(UX-16) that are left are asked about', async () => {
    const task = await begin({ kind: 'createCodes' });
    await task.answer({ type: 'leave.requested' });
    expect(task.asksToLeave()).toBe(true);
    await task.answer({ type: 'leave.declined' });
    expect(codesOf(task.actor)).toEqual(['set1-one', 'set1-two']);
    await task.answer({ type: 'leave.requested' });
    await task.answer({ type: 'leave.confirmed' });
    expect(task.output()).toEqual({ type: 'codesLeft' });
    expect(task.backend.count('create')).toBe(1);
  });

  test('that exist already are told, and nothing is replaced', async () => {
    const backend = createScripted();
    backend.answers('create', { code: 'conflict' });
    const task = await begin({ kind: 'createCodes' }, { backend });
    expect(task.output()).toEqual({ type: 'codesExist' });
    expect(backend.count('regenerate')).toBe(0);
  });

  test.each([[[]], [['same', 'same']], [['']], ['text'], [[42]], [undefined]])(
    'in an answer that makes no sense (%j) are none',
    async (codes) => {
      const backend = createScripted();
      backend.answers('create', succeeded({ codes }));
      const task = await begin({ kind: 'createCodes' }, { backend });
      expect(codesOf(task.actor)).toBeUndefined();
      expect(task.phase()).toBe('confirming');
    },
  );

  test('(SEC-14) stand in no event and no snapshot', async () => {
    const backend = createScripted();
    const seen: unknown[] = [];
    const actor = createTask({ adapter: backend.adapter, task: { kind: 'createCodes' }, account });
    actor.system.inspect(
      (event) => void seen.push(event.type === '@xstate.event' ? event.event : event.type),
    );
    actor.start();
    await settle();
    expect(codesOf(actor)).toHaveLength(2);
    const text = JSON.stringify([seen, actor.getSnapshot()]);
    expect(text).toContain('xstate.done.actor');
    expect(text).not.toContain('set1');
  });
});

describe('a limit', () => {
  test('is waited for, and then the question comes back', async () => {
    const clock: { now: number } = { now: 0 };
    const task = await begin(remove, { now: () => clock.now });
    task.backend.answers('remove', { code: 'rate_limited', retryAfterMs: 60_000 });
    await task.confirm();
    expect(task.phase()).toBe('limited');
    expect(selectLimit(task.snapshot())).toMatchObject({ cause: 'rate_limited', until: 60_000 });
    await task.send({ type: 'retry.requested' });
    expect(task.phase()).toBe('limited');
    clock.now = 60_000;
    await task.send({ type: 'clock.checked' });
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await task.send({ type: 'retry.requested' });
    expect(task.phase()).toBe('confirming');
  });
});

describe('whatever the backend says', () => {
  const failures: readonly Failure[] = [
    { code: 'refused' },
    { code: 'misconfigured' },
    { code: 'factor_gone' },
    { code: 'delivery_failed' },
    { code: 'restart' },
    { code: 'locked' },
    { code: 'input_refused', field: 'label' },
  ];
  test.each(failures)('$code has a way on', async (failure) => {
    const task = await begin(remove);
    task.backend.answers('remove', failure);
    await task.confirm();
    expect(['confirming', 'limited']).toContain(task.phase());
    await task.send({ type: 'task.cancelled' });
    expect(task.output()).toEqual({ type: 'cancelled' });
  });

  test('a method that throws is a lost answer', async () => {
    const task = await begin(remove);
    task.backend.answers('remove', () => {
      throw new Error('a bug');
    });
    await task.confirm();
    expect(task.phase()).toBe('confirming');
  });

  test('a name is read back', async () => {
    const backend = createScripted();
    backend.answers('rename', { code: 'offline' });
    const task = await begin({ kind: 'renameFactor', factorId: 'totp', label: 'Work phone' }, { backend });
    expect(task.phase()).toBe('confirming');
    await task.confirm();
    expect(task.output()).toEqual({ type: 'done' });
  });

  test('a name that is taken can be another one', async () => {
    const backend = createScripted();
    backend.answers('rename', { code: 'input_refused', field: 'label' });
    const rename: Task = { kind: 'renameFactor', factorId: 'totp', label: 'Phone' };
    const task = await begin(rename, { backend });
    expect(task.phase()).toBe('confirming');
    expect(selectFailure(task.actor.getSnapshot())).toEqual({ code: 'input_refused', field: 'label' });
    expect(backend.count('overview')).toBe(0);
    await task.send({ type: 'task.confirmed', label: 'Other phone' });
    expect(task.output()).toEqual({ type: 'done' });
    expect(backend.state.overview.factors[0]?.label).toBe('Other phone');
  });
});

test('what a backend has no method for is not offered', () => {
  const { adapter } = createScripted();
  const { recoveryCodes: _codes, protection: _protection, ...without } = adapter;
  expect(canDo(adapter, { kind: 'createCodes' })).toBe(true);
  expect(canDo(without, { kind: 'createCodes' })).toBe(false);
  expect(canDo(without, { kind: 'turnOn' })).toBe(false);
  expect(canDo(adapter, remove)).toBe(true);
});

test('a task that is stopped abandons its call', async () => {
  const late = held();
  const task = await begin(remove);
  task.backend.answers('remove', late.answer);
  await task.confirm();
  task.actor.stop();
  expect(task.backend.calls.find(({ method }) => method === 'remove')?.signal.aborted).toBe(true);
  late.release(failed({ code: 'refused' }));
});
