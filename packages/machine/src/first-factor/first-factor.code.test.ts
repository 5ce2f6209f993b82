import { describe, expect, test } from 'vitest';
import * as selectors from '../enrolment/enrolment.selectors.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

const byCode = (firstFactors: ('password' | 'email' | 'phone')[] = ['password', 'email']) =>
  createWorld({ accounts: [withOnly('authenticator')], firstFactors });

async function chooseCode(world: ReturnType<typeof createWorld>) {
  await world.settle();
  world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
  await world.settle();
}

const failureOf = (world: ReturnType<typeof createWorld>) => world.factor()?.getSnapshot().context.failure;

describe('signing in with a code', () => {
  test('an address, a message, a code; then the second step', async () => {
    const world = byCode();
    await chooseCode(world);
    await world.typeAddress('ada@example.com');
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('challenge');
    expect(world.backend.calls.count('firstFactor.code.start')).toBe(1);
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('is shown at once if it is the only way to sign in', async () => {
    const world = byCode(['email']);
    await world.settle();
    expect(world.begun()).toBeDefined();
    expect(world.message()).toBeUndefined();
  });

  test('[SEC-4] an unknown address looks the same', async () => {
    const world = byCode();
    await chooseCode(world);
    await world.typeAddress('nobody@example.com');
    expect(world.message()).toBeUndefined();
    const snapshot = world.begun()?.getSnapshot();
    expect(snapshot && selectors.selectPhase(snapshot)).toBe('confirming');
    await world.submit('123456');
    expect(failureOf(world)?.code).toMatch(/wrong/);
  });

  test('a wrong code is kept, and the password can still be chosen', async () => {
    const world = byCode();
    await chooseCode(world);
    await world.typeAddress('ada@example.com');
    await world.submit('000000');
    expect(failureOf(world)).toMatchObject({ code: 'wrong_code' });
    world.signInChild()?.send({ type: 'password.chosen' });
    await world.signIn();
    expect(world.state()).toBe('challenge');
  });

  test('[ERR-2] a lost answer leads to a session check, not to a repeated call', async () => {
    const world = byCode();
    await chooseCode(world);
    await world.typeAddress('ada@example.com');
    world.backend.faults.next('firstFactor.code.verify', 'answerLost');
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('challenge');
    expect(world.backend.calls.count('firstFactor.code.verify')).toBe(1);
  });

  test('a kind of address that is not offered cannot be chosen', async () => {
    const world = byCode();
    await world.settle();
    world.signInChild()?.send({ type: 'code.chosen', kind: 'phone' });
    await world.settle();
    expect(world.begun()).toBeUndefined();
  });
});
