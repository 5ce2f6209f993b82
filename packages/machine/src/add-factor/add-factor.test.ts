import { failed, succeeded, type AddableFactor, type Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { account, createScripted, held, key, settle } from '../../test/support/scripted.fixture.ts';
import * as enrolments from '../enrolment/enrolment.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { selectAsksToLeave, selectCodes } from '../save-codes/save-codes.selectors.ts';
import { asksForName } from './asks-for-name.ts';
import * as addFactor from './add-factor.selectors.ts';
import type { AddFactorEvent } from './add-factor.types.ts';
import { createAddFactor } from './create-add-factor.ts';

const app: AddableFactor = { kind: 'authenticator', destinations: [] };
const email: AddableFactor = { kind: 'email', destinations: [] };
const phone: AddableFactor = { kind: 'phone', destinations: [] };

async function begin(
  factor: AddableFactor,
  backend = createScripted(),
  now = (): number => 0,
  asksName = false,
) {
  const actor = createAddFactor({ adapter: backend.adapter, factor, account, now, asksName }).start();
  await settle();
  const enrolment = () => {
    const running = addFactor.selectEnrolmentActor(actor.getSnapshot());
    if (!running) throw new Error('Nothing is being set up.');
    return running;
  };
  const send = async (event: AddFactorEvent) => {
    actor.send(event);
    await settle();
  };
  return {
    backend,
    actor,
    send,
    enrolment,
    phase: () => addFactor.selectPhase(actor.getSnapshot()),
    output: () => actor.getSnapshot().output,
    async type(address: string, password?: string) {
      enrolment().send({
        type: 'address.submitted',
        text: redact(address),
        ...(password !== undefined && { password: redact(password) }),
      });
      await settle();
    },
    async enter(code: string) {
      enrolment()
        .getSnapshot()
        .children.challenge?.send({ type: 'code.submitted', text: redact(code) });
      await settle();
    },
  };
}

describe('adding an authenticator app', () => {
  test('[ERR-19] that was confirmed by an attempt whose answer was lost is a success', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', { code: 'offline' }, { code: 'conflict' });
    await add.enter('123456');
    expect(add.output()).toBeUndefined();
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
    expect(add.backend.count('cancel')).toBe(0);
  });

  test('[ERR-29] left after the answer was lost, it may have been added', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', { code: 'offline' });
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    expect(add.output()).toEqual({ type: 'unknown' });
  });

  test('left after a wrong code, it has not been added', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', { code: 'wrong_code' });
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    expect(add.output()).toEqual({ type: 'cancelled' });
  });

  test('shows its key, and is over when a code of it is right', async () => {
    const add = await begin(app);
    expect(enrolments.selectKey(add.enrolment().getSnapshot())?.secret).toBe(key);
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
    expect(add.backend.count('begin')).toBe(1);
  });

  test('a wrong code leaves the same key', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', { code: 'wrong_code' });
    await add.enter('111111');
    expect(add.output()).toBeUndefined();
    expect(enrolments.selectKey(add.enrolment().getSnapshot())?.secret).toBe(key);
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
    expect(add.backend.count('begin')).toBe(1);
  });

  test('[SEC-19] that is left is taken back', async () => {
    const add = await begin(app);
    await add.send({ type: 'task.cancelled' });
    expect(add.output()).toEqual({ type: 'cancelled' });
    expect(add.backend.count('cancel')).toBe(1);
  });

  test('nothing that was confirmed is taken back', async () => {
    const add = await begin(app);
    await add.enter('123456');
    expect(add.backend.count('cancel')).toBe(0);
  });

  test('codes that come with it are shown before it is over, and are asked about when they are left', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', succeeded({ state: 'on', recoveryCodes: ['one-code', 'two-code'] }));
    await add.enter('123456');
    const codes = addFactor.selectSaveCodesActor(add.actor.getSnapshot());
    if (!codes) throw new Error('No codes are shown.');
    expect(selectCodes(codes.getSnapshot())).toEqual(['one-code', 'two-code']);
    expect(JSON.stringify(add.actor.getPersistedSnapshot())).not.toContain('one-code');
    codes.send({ type: 'leave.requested' });
    expect(selectAsksToLeave(codes.getSnapshot())).toBe(true);
    codes.send({ type: 'leave.declined' });
    codes.send({ type: 'codes.saved' });
    await settle();
    expect(add.output()).toEqual({ type: 'added', codesSaved: 2 });
    expect(selectCodes(codes.getSnapshot())).toBeUndefined();
  });
});

describe('a name for an authenticator app', () => {
  const taken: Failure = { code: 'input_refused', field: 'label' };

  async function naming(backend = createScripted()) {
    const add = await begin(app, backend, undefined, true);
    const asked = () => add.enrolment().getSnapshot();
    return {
      ...add,
      asked,
      begun: () => backend.calls.filter(({ method }) => method === 'begin').map(({ input }) => input),
      async name(label: string, password?: string) {
        add.enrolment().send({
          type: 'begin.requested',
          label,
          ...(password !== undefined && { password: redact(password) }),
        });
        await settle();
      },
      async prove() {
        const stepUp = addFactor.selectStepUpActor(add.actor.getSnapshot());
        stepUp?.send({ type: 'factor.chosen', factorId: 'totp' });
        await settle();
        stepUp?.getSnapshot().children.challenge?.send({ type: 'code.submitted', text: redact('123456') });
        await settle();
      },
    };
  }

  test('is asked for before anything is begun, and goes along', async () => {
    const add = await naming();
    expect(enrolments.selectPhase(add.asked())).toBe('asking');
    expect(enrolments.selectAsksName(add.asked())).toBe(true);
    expect(add.backend.calls).toEqual([]);
    await add.name('Tablet');
    expect(add.begun()).toEqual([{ kind: 'authenticator', label: 'Tablet' }]);
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
  });

  test('that is refused is asked for again, and nothing was begun that another could take away', async () => {
    const add = await naming();
    add.backend.answers('begin', taken);
    await add.name('Phone');
    expect(enrolments.selectPhase(add.asked())).toBe('asking');
    expect(enrolments.selectFailure(add.asked())).toEqual(taken);
    expect(enrolments.selectLabel(add.asked())).toBe('Phone');
    await add.name('Tablet');
    expect(enrolments.selectKey(add.asked())?.secret).toBe(key);
    expect(add.begun()).toMatchObject([{ label: 'Phone' }, { label: 'Tablet' }]);
    expect(add.backend.count('cancel')).toBe(0);
  });

  test('is kept when a call fails, and the press begins once more', async () => {
    const add = await naming();
    add.backend.answers('begin', { code: 'offline' });
    await add.name('Tablet');
    expect(enrolments.selectFailure(add.asked())).toEqual({ code: 'offline' });
    expect(enrolments.selectLabel(add.asked())).toBe('Tablet');
    add.enrolment().send({ type: 'begin.requested' });
    await settle();
    expect(add.begun()).toEqual([
      { kind: 'authenticator', label: 'Tablet' },
      { kind: 'authenticator', label: 'Tablet' },
    ]);
  });

  test('goes along with the password, and stays when only that was asked for', async () => {
    const add = await naming();
    add.backend.answers('begin', { code: 'input_refused', field: 'password' }, taken);
    await add.name('Phone');
    expect(enrolments.selectIsPasswordNeeded(add.asked())).toBe(true);
    await add.name('Phone', 'secret');
    expect(enrolments.selectFailure(add.asked())).toEqual(taken);
    await add.name('Tablet', 'secret');
    expect(add.begun()).toMatchObject([
      { label: 'Phone' },
      { label: 'Phone', password: 'secret' },
      { label: 'Tablet', password: 'secret' },
    ]);
    expect(JSON.stringify(add.actor.getPersistedSnapshot())).not.toContain('secret":"secret');
  });

  test('is not asked for again after fresh proof', async () => {
    const backend = createScripted();
    backend.answers('begin', { code: 'step_up_required' });
    const add = await naming(backend);
    await add.name('Tablet');
    expect(add.phase()).toBe('proving');
    await add.prove();
    expect(enrolments.selectPhase(add.asked())).toBe('confirming');
    expect(add.begun()).toMatchObject([{ label: 'Tablet' }, { label: 'Tablet' }]);
  });

  test('that is refused after fresh proof is asked for with what was typed', async () => {
    const backend = createScripted();
    backend.answers('begin', { code: 'step_up_required' }, taken);
    const add = await naming(backend);
    await add.name('Phone');
    await add.prove();
    expect(enrolments.selectPhase(add.asked())).toBe('asking');
    expect(enrolments.selectLabel(add.asked())).toBe('Phone');
    expect(enrolments.selectFailure(add.asked())).toEqual(taken);
  });

  test('stays that of the key that replaces one that the server has forgotten', async () => {
    const add = await naming();
    await add.name('Tablet');
    add.backend.answers('confirm', { code: 'restart' });
    await add.enter('123456');
    expect(enrolments.selectPhase(add.asked())).toBe('confirming');
    expect(add.begun()).toMatchObject([{ label: 'Tablet' }, { label: 'Tablet' }]);
  });

  test('that nobody gives leaves nothing to take back', async () => {
    const add = await naming();
    await add.send({ type: 'task.cancelled' });
    expect(add.output()).toEqual({ type: 'cancelled' });
    expect(add.backend.calls).toEqual([]);
  });

  test.each([
    ['where factors can be renamed', true, undefined, true],
    ['where one has a name', false, 'Phone', true],
    ['not where none has', false, undefined, false],
  ] as const)('helps %s', (_, canRename, label, expected) => {
    const { adapter } = createScripted();
    const ports = canRename ? adapter : {};
    const listed = { id: 'totp', kind: 'authenticator', state: 'on', ...(label && { label }) } as const;
    expect(asksForName(ports, { factors: [listed] }, app)).toBe(expected);
    expect(asksForName(ports, { factors: [] }, app)).toBe(false);
    expect(asksForName(ports, { factors: [listed] }, email)).toBe(false);
    const replaces = { factorId: 'totp', keepsOld: true };
    expect(asksForName(ports, { factors: [listed] }, { ...app, replaces })).toBe(false);
    for (const named of [true, false])
      expect(asksForName(ports, { factors: [listed] }, { ...app, named })).toBe(named);
  });
});

describe('leaving while an answer is pending', () => {
  test('shows the codes that it brings', async () => {
    const add = await begin(app);
    const answer = held();
    add.backend.answers('confirm', answer.answer);
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    expect(add.output()).toBeUndefined();
    answer.release(succeeded({ state: 'on', recoveryCodes: ['one-code', 'two-code'] }));
    await settle();
    expect(add.phase()).toBe('savingCodes');
    expect(add.backend.count('cancel')).toBe(0);
  });

  test('says that the factor was added', async () => {
    const add = await begin(app);
    const answer = held();
    add.backend.answers('confirm', answer.answer);
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    answer.release(succeeded({ state: 'on' }));
    await settle();
    expect(add.output()).toEqual({ type: 'added' });
  });

  test('takes back what a refusal leaves', async () => {
    const add = await begin(app);
    const answer = held();
    add.backend.answers('confirm', answer.answer);
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    answer.release(failed({ code: 'wrong_code' }));
    await settle();
    expect(add.output()).toEqual({ type: 'cancelled' });
    expect(add.backend.count('cancel')).toBe(1);
  });

  test('ends at once when the person stops waiting', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', held().answer);
    await add.enter('123456');
    await add.send({ type: 'task.cancelled' });
    await add.send({ type: 'call.cancelled' });
    expect(add.output()).toEqual({ type: 'cancelled' });
  });
});

describe('adding an address', () => {
  test('a link is asked about by a press, and is over when it was opened', async () => {
    const add = await begin(email);
    await add.type('ada@example.org');
    add.backend.answers('confirm', succeeded({ state: 'waiting' }));
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(enrolments.selectNotYet(add.enrolment().getSnapshot())).toBeDefined();
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(add.output()).toEqual({ type: 'added' });
    expect(add.backend.calls.filter(({ method }) => method === 'confirm')[0]?.input).not.toHaveProperty(
      'answer',
    );
  });

  test('whether a link was opened, and the answer is lost, is asked again', async () => {
    const add = await begin(email);
    await add.type('ada@example.org');
    add.backend.answers('confirm', { code: 'offline' });
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(enrolments.selectCheckFailure(add.enrolment().getSnapshot())).toEqual({ code: 'offline' });
    expect(add.output()).toBeUndefined();
  });

  test('[ERR-19] a link that was confirmed already is a success', async () => {
    const add = await begin(email);
    await add.type('ada@example.org');
    add.backend.answers('confirm', { code: 'conflict' });
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(add.output()).toEqual({ type: 'added' });
  });

  test('(ERR-19) a link that was opened before another was asked for is a success, and no other session', async () => {
    let now = 0;
    const add = await begin(email, createScripted(), () => now);
    await add.type('ada@example.org');
    now = 60_000;
    add.backend.answers('resend', { code: 'conflict' });
    const { challenge } = add.enrolment().getSnapshot().children;
    challenge?.send({ type: 'code.requested' });
    await settle();
    expect(add.backend.count('resend')).toBe(1);
    expect(add.output()).toBeUndefined();
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(add.output()).toEqual({ type: 'added' });
  });

  test.each([
    ['session_ended', 'sessionEnded'],
    ['verification_required', 'changed'],
    ['factor_gone', 'unavailable'],
  ] as const)('asking about a link ends with %s', async (code, type) => {
    const add = await begin(email);
    await add.type('ada@example.org');
    add.backend.answers('confirm', { code });
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(add.output()).toEqual({ type });
  });

  test('asking about a link may need fresh proof', async () => {
    const add = await begin(email);
    await add.type('ada@example.org');
    add.backend.answers('confirm', { code: 'step_up_required' });
    add.enrolment().send({ type: 'check.requested' });
    await settle();
    expect(add.phase()).toBe('proving');
  });

  test('a code that was sent confirms it', async () => {
    const add = await begin(phone);
    await add.type('+447700900123');
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
  });

  test('the password is asked for, and the address is kept', async () => {
    const add = await begin(phone);
    const refused: Failure = { code: 'input_refused', field: 'password' };
    add.backend.answers('begin', refused, refused);
    await add.type('+447700900123');
    const asked = () => add.enrolment().getSnapshot();
    expect(enrolments.selectIsPasswordNeeded(asked())).toBe(true);
    expect(enrolments.selectFailure(asked())).toBeUndefined();
    await add.type('+447700900123', 'wrong');
    expect(enrolments.selectFailure(asked())).toEqual(refused);
    await add.type('+447700900123', 'right');
    expect(enrolments.selectPhase(asked())).toBe('confirming');
    expect(
      add.backend.calls.filter(({ method }) => method === 'begin').map(({ input }) => input),
    ).toMatchObject([{ to: { address: '+447700900123' } }, { password: 'wrong' }, { password: 'right' }]);
  });
});

describe('fresh proof', () => {
  test('is given, and then it is begun anew', async () => {
    const backend = createScripted();
    backend.answers('begin', { code: 'step_up_required' });
    const add = await begin(app, backend);
    expect(add.phase()).toBe('proving');
    const stepUp = addFactor.selectStepUpActor(add.actor.getSnapshot());
    stepUp?.send({ type: 'factor.chosen', factorId: 'totp' });
    await settle();
    stepUp?.getSnapshot().children.challenge?.send({ type: 'code.submitted', text: redact('123456') });
    await settle();
    expect(add.phase()).toBe('enrolling');
    expect(backend.count('begin')).toBe(2);
    await add.enter('123456');
    expect(add.output()).toEqual({ type: 'added' });
  });

  test('that is cancelled ends it, and nothing was begun', async () => {
    const backend = createScripted();
    backend.answers('begin', { code: 'step_up_required' });
    const add = await begin(app, backend);
    addFactor.selectStepUpActor(add.actor.getSnapshot())?.send({ type: 'stepUp.cancelled' });
    await settle();
    expect(add.output()).toEqual({ type: 'cancelled' });
    expect(backend.count('begin')).toBe(1);
  });

  test('(SEC-19) that is asked for when it is confirmed takes back what was begun', async () => {
    const add = await begin(app);
    add.backend.answers('confirm', { code: 'step_up_required' });
    await add.enter('123456');
    expect(add.phase()).toBe('proving');
    expect(add.backend.count('cancel')).toBe(1);
  });
});

describe('whose account it is', () => {
  test.each([
    [{ status: 'complete', account: { id: 'bob' } }, 'changed'],
    [{ status: 'signedOut' }, 'sessionEnded'],
    [{ status: 'factorsRequired', factors: [] }, 'changed'],
  ] as const)('(SEC-36) nothing is begun in a session that has changed (%j)', async (check, type) => {
    const backend = createScripted();
    backend.answers('check', succeeded(check));
    const add = await begin(app, backend);
    expect(add.output()).toEqual({ type });
    expect(backend.count('begin')).toBe(0);
  });
});

test('[SEC-36] a lost confirmation in a session of somebody else has added nothing', async () => {
  const add = await begin(app);
  add.backend.answers('confirm', { code: 'offline' });
  add.backend.answers('check', succeeded({ status: 'complete', account: { id: 'bob' } }));
  await add.enter('123456');
  expect(add.output()).toEqual({ type: 'changed' });
});

test('what the backend cannot add is not begun', async () => {
  const add = await begin({ kind: 'passkey', destinations: [] });
  expect(add.output()).toEqual({ type: 'unavailable' });
  expect(add.backend.calls).toEqual([]);
});
