import { redact } from '../shared/redacted.ts';
import { describe, expect, test } from 'vitest';
import { selectRememberDevice } from '../challenge/challenge.selectors.ts';
import { createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';

const month = 30 * 24 * 60 * 60_000;

const offering = (options: Parameters<typeof createWorld>[0] = {}) =>
  createWorld({
    accounts: [withOnly('authenticator', 'recoveryCode')],
    rememberDevicesMs: month,
    input: { rememberDevice: true },
    ...options,
  });

type World = ReturnType<typeof createWorld>;

const offer = (world: World) => selectRememberDevice(present(world.factor()).getSnapshot());

async function submit(world: World, rememberDevice?: boolean, code = world.authenticatorCode()) {
  present(world.factor()).send({ type: 'code.edited' });
  present(world.factor()).send({
    type: 'code.submitted',
    text: redact(code),
    ...(rememberDevice !== undefined && { rememberDevice }),
  });
  await world.settle();
}

async function atCode(world: World) {
  await world.signIn();
  await world.choose('authenticator');
  return world;
}

async function signInAgain(world: World) {
  world.backend.endAllSessions();
  await world.reload();
  await world.signIn();
}

describe('remembering a browser', () => {
  test('[SEC-34] is offered with its duration where the host asks for it and the backend can', async () => {
    expect(offer(await atCode(offering()))).toEqual({ lastsMs: month });
    expect(offer(await atCode(offering({ input: {} })))).toBeUndefined();
    expect(
      offer(
        await atCode(
          createWorld({
            accounts: [withOnly('authenticator', 'recoveryCode')],
            input: { rememberDevice: true },
          }),
        ),
      ),
    ).toBeUndefined();
  });

  test('[SEC-34] a code without the choice remembers nothing', async () => {
    const world = await atCode(offering());
    await submit(world);
    expect(world.state()).toBe('done');
    await signInAgain(world);
    expect(world.state()).toBe('chooseFactor');
  });

  test('[SEC-34] with it, this browser is asked for no second step until the time is over', async () => {
    const world = await atCode(offering());
    await submit(world, true);
    expect(world.state()).toBe('done');
    await signInAgain(world);
    expect(world.state()).toBe('done');
    world.clock.increment(month);
    await signInAgain(world);
    expect(world.state()).toBe('chooseFactor');
  });

  test('another account in the same browser is asked all the same', async () => {
    const eve = { ...withOnly('authenticator'), id: 'eve', identifier: 'eve@example.com', password: 'eve' };
    const world = await atCode(offering({ accounts: [withOnly('authenticator', 'recoveryCode'), eve] }));
    await submit(world, true);
    world.backend.endAllSessions();
    await world.reload();
    await world.signIn('eve', 'eve@example.com');
    expect(world.state()).toBe('challenge');
  });

  test('the choice of a wrong code does not count for the next one', async () => {
    const world = await atCode(offering());
    await submit(world, true, '000000');
    await submit(world, false);
    await signInAgain(world);
    expect(world.state()).toBe('chooseFactor');
  });

  test('is not offered beside a recovery code', async () => {
    const world = offering();
    await world.signIn();
    await world.choose('recoveryCode');
    expect(offer(world)).toBeUndefined();
  });

  test('a choice that was not offered is not sent', async () => {
    const world = await atCode(offering({ input: {} }));
    await submit(world, true);
    expect(world.state()).toBe('done');
    await signInAgain(world);
    expect(world.state()).toBe('chooseFactor');
  });
});
