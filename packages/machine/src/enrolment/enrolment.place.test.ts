import { describe, expect, test } from 'vitest';
import * as selectors from './enrolment.selectors.ts';
import { selectHasChallenge, selectMessage } from '../challenge/challenge.selectors.ts';
import { ada, createWorld } from '../../test/support/flow.fixture.ts';
import { begun, demanding, enrolment } from './enrolment.fixture.ts';

describe('an address that receives codes', () => {
  test('an address is typed, parsed, and sent to once; its code completes the step', async () => {
    const world = createWorld({
      accounts: [{ id: 'ada', identifier: 'ada', password: ada.password }],
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
    });
    await world.signIn(undefined, 'ada');
    expect(selectors.selectPhase(begun(world))).toBe('asking');
    await world.typeAddress('07700 900123');
    expect(selectors.selectProblem(begun(world))).toBe('noCountry');
    expect(world.backend.calls.count('enrolment.begin')).toBe(0);
    await world.typeAddress('0044 7700 900124');
    expect(world.message()?.to).toBe('+447700900124');
    expect(selectors.selectAddress(begun(world))).toBe('+447700900124');
    expect(world.events).toContainEqual({ type: 'code.sent', kind: 'phone', times: 1 });
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[UX-10] it can be changed, and the first enrolment is cancelled once another address is sent to', async () => {
    const world = createWorld({
      accounts: [{ id: 'ada', identifier: 'ada', password: ada.password }],
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
    });
    await world.signIn(undefined, 'ada');
    await world.typeAddress('+447700900124');
    world.begun()?.send({ type: 'address.change.requested' });
    await world.settle();
    expect(selectors.selectPhase(begun(world))).toBe('asking');
    expect(selectors.selectAddress(begun(world))).toBe('+447700900124');
    await world.typeAddress('+447700900125');
    expect(world.backend.calls.count('enrolment.cancel')).toBe(1);
    expect(world.factor()?.getSnapshot().context.factorState.message?.times, 'the first message there').toBe(
      1,
    );
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('one on file is sent to after a press only, and cannot be changed here', async () => {
    const world = demanding('email');
    await world.signIn();
    expect(world.message()).toBeUndefined();
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(world.message()?.to).toBe('ada@example.com');
    world.begun()?.send({ type: 'address.change.requested' });
    expect(selectors.selectPhase(begun(world))).toBe('confirming');
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('an unusable code is requested again by a press, at the same address', async () => {
    const world = demanding('email');
    await world.signIn();
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    world.backend.faults.next('enrolment.confirm', { failure: { code: 'restart' } });
    await world.submit('000000');
    const challenge = world.factor()?.getSnapshot();
    if (!challenge) throw new Error('Nothing is asked for.');
    expect(selectHasChallenge(challenge)).toBe(false);
    expect(selectMessage(challenge)).toBeUndefined();
    await world.wait(30_000);
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(2);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('a rate limit on sending stops the step until it ends', async () => {
    const world = demanding('email');
    await world.signIn();
    world.backend.faults.next('enrolment.begin', { rateLimited: 90_000 });
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(selectors.selectPhase(begun(world))).toBe('limited');
    world.begun()?.send({ type: 'begin.requested' });
    await world.wait(89_000);
    expect(selectors.selectIsLimitOver(begun(world))).toBe(false);
    await world.wait(1_000);
    expect(selectors.selectIsLimitOver(begun(world))).toBe(true);
    world.begun()?.send({ type: 'retry.requested' });
    expect(selectors.selectPhase(begun(world))).toBe('asking');
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
  });
});
