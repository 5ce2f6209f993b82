import { succeeded, type Failure, type Overview } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { account, createScripted, overview, settle } from '../../test/support/scripted.fixture.ts';
import { selectPhase } from '../enrolment/enrolment.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { createGuidedSetUp } from './create-guided-set-up.ts';
import * as selectors from './guided-set-up.selectors.ts';
import type { GuidedSetUpEvent } from './guided-set-up.types.ts';

/** Nothing set up, on a backend with a switch and recovery codes. */
const bare: Overview = {
  ...overview,
  protectionOn: false,
  factors: [],
  addable: [
    { kind: 'authenticator', destinations: [] },
    { kind: 'phone', destinations: [] },
  ],
};

const ready: Overview = { ...bare, factors: overview.factors };

async function begin(initial: Overview = bare, backend = createScripted(initial)) {
  const actor = createGuidedSetUp({ adapter: backend.adapter, now: () => 0 });
  const changes: string[] = [];
  actor.on('changed', ({ change }) => changes.push(change));
  actor.start();
  await settle();
  const snapshot = () => actor.getSnapshot();
  const send = async (event: GuidedSetUpEvent) => {
    actor.send(event);
    await settle();
  };
  return {
    backend,
    actor,
    changes,
    snapshot,
    send,
    phase: () => selectors.selectPhase(snapshot()),
    output: () => snapshot().output,
    task: () => selectors.selectTaskActor(snapshot()),
    addFactor: () => selectors.selectAddFactorActor(snapshot()),
    /** Adds the authenticator, up to its first code. The backend lists it then. */
    async add() {
      await send({ type: 'factor.chosen', kind: 'authenticator' });
      const enrolment = selectors.selectAddFactorActor(snapshot())?.getSnapshot().children.enrolment;
      if (enrolment && selectPhase(enrolment.getSnapshot()) === 'asking') {
        enrolment.send({ type: 'begin.requested', label: 'Tablet' });
        await settle();
      }
      backend.state.overview = {
        ...backend.state.overview,
        factors: [{ id: 'totp', kind: 'authenticator', state: 'on' }],
      };
      enrolment?.getSnapshot().children.challenge?.send({ type: 'code.submitted', text: redact('123456') });
      await settle();
    },
    async saveCodes() {
      const task = selectors.selectTaskActor(snapshot());
      task?.getSnapshot().children.saveCodes?.send({ type: 'codes.saved' });
      await settle();
    },
    async confirm() {
      selectors.selectTaskActor(snapshot())?.send({ type: 'task.confirmed' });
      await settle();
    },
  };
}

describe('from nothing', () => {
  test('[ERR-29] a factor whose answer was lost is looked for, and not added a second time', async () => {
    const setUp = await begin();
    setUp.backend.answers('confirm', { code: 'offline' });
    await setUp.add();
    const reads = setUp.backend.count('overview');
    setUp.addFactor()?.send({ type: 'task.cancelled' });
    await settle();
    expect(setUp.backend.count('overview')).toBe(reads + 1);
    expect(selectors.selectProgress(setUp.snapshot())?.name).toBe('saveCodes');
    expect(setUp.changes).toEqual(['factorAdded']);
  });

  test('(UX-14) adds, saves codes, turns on, and ends with a summary', async () => {
    const setUp = await begin();
    const seen = [selectors.selectProgress(setUp.snapshot())];
    await setUp.send({ type: 'factor.chosen', kind: 'authenticator' });
    seen.push(selectors.selectProgress(setUp.snapshot()));
    await setUp.send({ type: 'setUp.cancelled' });
    setUp.addFactor()?.send({ type: 'task.cancelled' });
    await settle();
    await setUp.add();
    seen.push(selectors.selectProgress(setUp.snapshot()));
    expect(setUp.backend.count('set')).toBe(0);
    await setUp.saveCodes();
    seen.push(selectors.selectProgress(setUp.snapshot()));
    expect(selectors.selectCodesSaved(setUp.snapshot())).toBe(2);
    expect(setUp.backend.count('set')).toBe(0);
    await setUp.confirm();
    expect(setUp.phase()).toBe('summary');
    expect(seen).toEqual([
      { step: 1, of: 4, name: 'add' },
      { step: 2, of: 4, name: 'verify' },
      { step: 3, of: 4, name: 'saveCodes' },
      { step: 4, of: 4, name: 'turnOn' },
    ]);
    expect(selectors.selectFactors(setUp.snapshot()).map(({ id }) => id)).toEqual(['totp']);
    expect(setUp.changes).toEqual(['factorAdded', 'recoveryCodesMade', 'turnedOn']);
    await setUp.send({ type: 'summary.closed' });
    expect(setUp.output()).toEqual({ type: 'done' });
    expect(setUp.backend.count('create')).toBe(1);
    expect(setUp.backend.count('set')).toBe(1);
  });

  test('has no step for what the backend does not have', async () => {
    const { recoveryCodes: _, protectionOn: __, ...without } = bare;
    const setUp = await begin(without);
    expect(selectors.selectProgress(setUp.snapshot())).toEqual({ step: 1, of: 2, name: 'add' });
    await setUp.add();
    expect(setUp.phase()).toBe('summary');
    expect(setUp.backend.count('create')).toBe(0);
    expect(setUp.backend.count('set')).toBe(0);
  });

  test('codes that came with the factor are not made again', async () => {
    const setUp = await begin();
    setUp.backend.answers('confirm', succeeded({ state: 'on', recoveryCodes: ['one-code', 'two-code'] }));
    await setUp.add();
    setUp.backend.state.overview = { ...setUp.backend.state.overview, recoveryCodes: { state: 'some' } };
    setUp.addFactor()?.getSnapshot().children.saveCodes?.send({ type: 'codes.saved' });
    await settle();
    expect(setUp.phase()).toBe('turningOn');
    expect(selectors.selectCodesSaved(setUp.snapshot())).toBe(2);
    expect(setUp.backend.count('create')).toBe(0);
  });

  test('a further factor after the summary comes back to it', async () => {
    const setUp = await begin({ ...ready, protectionOn: true, recoveryCodes: { state: 'some' } });
    await setUp.send({ type: 'codes.kept' });
    expect(setUp.phase()).toBe('summary');
    await setUp.send({ type: 'another.requested' });
    expect(setUp.phase()).toBe('choosing');
    expect(selectors.selectProgress(setUp.snapshot())).toBeUndefined();
    await setUp.send({ type: 'setUp.cancelled' });
    expect(setUp.phase()).toBe('summary');
    expect(setUp.output()).toBeUndefined();
    await setUp.send({ type: 'another.requested' });
    await setUp.add();
    expect(setUp.phase()).toBe('summary');
    const begun = setUp.backend.calls.filter(({ method }) => method === 'begin');
    expect(begun.map(({ input }) => input)).toEqual([{ kind: 'authenticator', label: 'Tablet' }]);
  });
});

describe('a set-up that was left', () => {
  test('goes on with the codes, and makes none without a press', async () => {
    const setUp = await begin(ready);
    expect(setUp.phase()).toBe('savingCodes');
    expect(setUp.backend.count('create')).toBe(0);
    await setUp.confirm();
    expect(setUp.backend.count('create')).toBe(1);
  });

  test('(UX-14) asks about codes from before, and is not turned on without an answer', async () => {
    const setUp = await begin({ ...ready, recoveryCodes: { state: 'some' } });
    expect(setUp.phase()).toBe('askingAboutCodes');
    expect(selectors.selectAreCodesLeft(setUp.snapshot())).toBe(false);
    await setUp.send({ type: 'codes.kept' });
    expect(setUp.phase()).toBe('turningOn');
    expect(setUp.backend.count('set')).toBe(0);
    expect(setUp.backend.count('regenerate')).toBe(0);
  });

  test('replaces codes from before by a press, once', async () => {
    const setUp = await begin({ ...ready, recoveryCodes: { state: 'some' } });
    await setUp.send({ type: 'codes.replaced' });
    expect(setUp.backend.count('regenerate')).toBe(1);
    await setUp.saveCodes();
    expect(setUp.phase()).toBe('turningOn');
    expect(selectors.selectCodesSaved(setUp.snapshot())).toBe(2);
  });

  test('(UX-14) ends with codes that are left without being saved, and nothing is turned on', async () => {
    const setUp = await begin();
    await setUp.add();
    const codes = setUp.task()?.getSnapshot().children.saveCodes;
    codes?.send({ type: 'leave.requested' });
    codes?.send({ type: 'leave.confirmed' });
    await settle();
    expect(setUp.snapshot().output).toEqual({ type: 'codesLeft' });
    expect(setUp.backend.count('set')).toBe(0);
    // They were made: whoever keeps how many there are has to read again.
    expect(setUp.changes).toEqual(['factorAdded', 'recoveryCodesMade']);
  });

  test('(UX-14) codes that came with a further factor and were left end it, also after others were saved', async () => {
    const setUp = await begin();
    await setUp.add();
    await setUp.saveCodes();
    await setUp.confirm();
    expect(setUp.phase()).toBe('summary');
    await setUp.send({ type: 'another.requested' });
    setUp.backend.answers('confirm', succeeded({ state: 'on', recoveryCodes: ['one-code', 'two-code'] }));
    await setUp.add();
    const codes = setUp.addFactor()?.getSnapshot().children.saveCodes;
    codes?.send({ type: 'leave.requested' });
    codes?.send({ type: 'leave.confirmed' });
    await settle();
    expect(setUp.snapshot().output).toEqual({ type: 'codesLeft' });
  });
});

describe('what goes wrong', () => {
  test('(SEC-12) codes that exist, of which the account shows nothing, are tried again at a press only', async () => {
    const setUp = await begin();
    setUp.backend.answers('create', { code: 'conflict' });
    await setUp.add();
    expect(setUp.backend.count('create')).toBe(1);
    expect(setUp.phase()).toBe('savingCodes');
    await setUp.confirm();
    expect(setUp.backend.count('create')).toBe(2);
  });

  test('(SEC-12, ERR-29) leaving codes of which nobody knows makes no others', async () => {
    const setUp = await begin();
    setUp.backend.answers('create', { code: 'offline' });
    setUp.backend.answers('overview', succeeded({ ...ready }), { code: 'offline' });
    await setUp.add();
    expect(setUp.backend.count('create')).toBe(1);
    setUp.task()?.send({ type: 'task.cancelled' });
    await settle();
    expect(setUp.backend.count('create')).toBe(1);
    expect(setUp.phase()).toBe('savingCodes');
  });

  test('an address that is chosen again after leaving it is begun anew', async () => {
    const setUp = await begin();
    const type = async () => {
      await setUp.send({ type: 'factor.chosen', kind: 'phone' });
      const enrolment = setUp.addFactor()?.getSnapshot().children.enrolment;
      enrolment?.send({ type: 'address.submitted', text: redact('+447700900123') });
      await settle();
      return enrolment?.getSnapshot().children.challenge;
    };
    expect(await type()).toBeDefined();
    setUp.addFactor()?.send({ type: 'task.cancelled' });
    await settle();
    expect(setUp.backend.count('cancel')).toBe(1);
    // What was taken back cannot be confirmed: it is not gone on with, and its wait goes on.
    expect(await type()).toBeUndefined();
  });

  test('a read that fails is tried again by a press', async () => {
    const backend = createScripted(bare);
    backend.answers('overview', { code: 'offline' });
    const setUp = await begin(bare, backend);
    expect(setUp.phase()).toBe('unread');
    expect(selectors.selectFailure(setUp.snapshot())).toEqual({ code: 'offline' });
    await setUp.send({ type: 'retry.requested' });
    expect(setUp.phase()).toBe('choosing');
  });

  test.each([
    ['session_ended', 'sessionEnded'],
    ['verification_required', 'secondStepNeeded'],
  ] as const)('a read that says %s ends it', async (code, type) => {
    const backend = createScripted(bare);
    backend.answers('overview', { code });
    const setUp = await begin(bare, backend);
    expect(setUp.output()).toEqual({ type });
  });

  test('(SEC-36) somebody else who is signed in meanwhile ends it', async () => {
    const setUp = await begin();
    setUp.backend.state.overview = { ...setUp.backend.state.overview, account: { id: 'bob' } };
    await setUp.add();
    expect(setUp.output()).toEqual({ type: 'changed' });
    expect(setUp.backend.count('create')).toBe(0);
  });

  test('a factor that the backend cannot add is said at the list', async () => {
    const setUp = await begin();
    setUp.backend.answers('begin', { code: 'misconfigured' });
    await setUp.send({ type: 'factor.chosen', kind: 'authenticator' });
    expect(setUp.phase()).toBe('choosing');
    expect(selectors.selectProblem(setUp.snapshot())).toEqual({ code: 'misconfigured' });
  });

  test('a kind that is not offered adds nothing', async () => {
    const setUp = await begin();
    await setUp.send({ type: 'factor.chosen', kind: 'email' });
    expect(setUp.phase()).toBe('choosing');
  });

  test.each<Failure>([{ code: 'session_ended' }, { code: 'verification_required' }])(
    'turning on that meets $code ends it',
    async (failure) => {
      const setUp = await begin({ ...ready, recoveryCodes: { state: 'some' } });
      await setUp.send({ type: 'codes.kept' });
      setUp.backend.answers('set', failure);
      await setUp.confirm();
      expect(setUp.output()).toEqual({
        type: failure.code === 'session_ended' ? 'sessionEnded' : 'changed',
      });
    },
  );

  test('turning on whose answer was lost is believed by a read only', async () => {
    const setUp = await begin({ ...ready, recoveryCodes: { state: 'some' } });
    await setUp.send({ type: 'codes.kept' });
    setUp.backend.answers('set', { code: 'offline' });
    await setUp.confirm();
    expect(setUp.phase()).toBe('turningOn');
    expect(setUp.changes).toEqual([]);
    await setUp.confirm();
    expect(setUp.phase()).toBe('summary');
  });

  test('leaving keeps what was set up', async () => {
    const setUp = await begin();
    await setUp.add();
    await setUp.saveCodes();
    setUp.task()?.send({ type: 'task.cancelled' });
    await settle();
    expect(setUp.output()).toEqual({ type: 'cancelled' });
    expect(setUp.backend.count('cancel')).toBe(0);
    expect(setUp.backend.count('set')).toBe(0);
  });

  test('(SEC-14) codes stand in no event and no snapshot', async () => {
    const backend = createScripted(ready);
    const actor = createGuidedSetUp({ adapter: backend.adapter, account });
    const seen: unknown[] = [];
    actor.system.inspect(
      (event) => void seen.push(event.type === '@xstate.event' ? event.event : event.type),
    );
    actor.start();
    await settle();
    selectors.selectTaskActor(actor.getSnapshot())?.send({ type: 'task.confirmed' });
    await settle();
    expect(selectors.selectPhase(actor.getSnapshot())).toBe('savingCodes');
    expect(backend.count('create')).toBe(1);
    expect(JSON.stringify([seen, actor.getPersistedSnapshot()])).not.toContain('set1');
  });
});
