import { describe, expect, test } from 'vitest';
import * as selectors from './enrolment.selectors.ts';
import { selectHasOtherFactor, selectIsStepMissing } from '../mfa-flow/mfa-flow.selectors.ts';
import { ada, createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import { begun, demanding, enrolment, newcomer } from './enrolment.fixture.ts';

describe('the set-up step beside the factors', () => {
  test('several are offered in a list, and showing it starts nothing', async () => {
    const world = demanding('authenticator', 'phone');
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().setUps.map(({ kind }) => kind)).toEqual(['authenticator', 'phone']);
    expect(world.backend.calls.count('enrolment.begin')).toBe(0);
  });

  test('one is offered beside an existing factor', async () => {
    const world = createWorld({
      accounts: [withOnly('email')],
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'], besideReady: true } },
    });
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().factors.map(({ id }) => id)).toEqual(['email']);
    world.actor.send({ type: 'setUp.chosen', factorId: 'email' });
    expect(world.state()).toBe('chooseFactor');
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    expect(world.state()).toBe('enrol');
    expect(selectHasOtherFactor(world.actor.getSnapshot())).toBe(true);
    await world.choose('email');
    expect(world.state()).toBe('challenge');
  });

  test('an adapter that cannot set up says that there is no factor', async () => {
    const world = createWorld({
      accounts: [newcomer],
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
      adapter: ({ enrolment: _enrolment, ...rest }) => rest,
    });
    await world.signIn();
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('setUpNeeded');
  });

  test('the only one is misconfigured at the backend, and reported as that', async () => {
    const world = demanding('authenticator');
    world.backend.faults.next('enrolment.begin', { failure: { code: 'misconfigured' } });
    await world.signIn();
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('misconfigured');
  });

  test('[ERR-11] a session that ends meanwhile leads to sign-in, and back to the same step', async () => {
    const world = demanding('authenticator', 'email');
    await world.signIn();
    world.actor.send({ type: 'setUp.chosen', factorId: 'email' });
    await world.settle();
    world.backend.endSession('ada');
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('sessionEnded');
    await world.signIn();
    expect(world.state()).toBe('enrol');
    expect(world.context().settingUp?.id).toBe('email');
  });
});

test('[SEC-15] no snapshot prints a key or an address', async () => {
  const world = createWorld({
    accounts: [{ id: 'ada', identifier: 'ada', password: ada.password }],
    enrolment,
    policy: { steps: ['authenticator', 'phone'], setUp: { kinds: ['authenticator', 'phone'] } },
  });
  const printed: string[] = [];
  const secrets: string[] = ['+447700900124'];
  world.actor.subscribe((snapshot) => {
    printed.push(JSON.stringify(snapshot));
    if (snapshot.status === 'active') printed.push(JSON.stringify(world.actor.getPersistedSnapshot()));
    const step = world.begun();
    if (!step) return;
    printed.push(JSON.stringify(step.getSnapshot()), JSON.stringify(step.getPersistedSnapshot()));
  });
  await world.signIn(undefined, 'ada');
  const { secret = '' } = selectors.selectKey(begun(world)) ?? {};
  expect(secret).toMatch(/^[A-Z2-7]{16,}$/);
  secrets.push(secret);
  world.actor.send({ type: 'page.returned' });
  await world.submit(world.authenticatorCode());
  await world.typeAddress('+447700900124');
  world.actor.send({ type: 'page.returned' });
  await world.submit(world.message()?.code ?? '');
  expect(world.state()).toBe('done');
  expect(printed.join()).toContain('[redacted]');
  for (const secret of secrets) expect(printed.join()).not.toContain(secret);
});

test('no step is reported as missing while its code is loading', async () => {
  const world = demanding('authenticator');
  await world.signIn();
  expect(selectIsStepMissing(world.actor.getSnapshot())).toBe(false);
});
