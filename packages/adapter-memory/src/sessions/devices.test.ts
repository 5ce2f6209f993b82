import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from '../index.ts';
import { present } from '../ports.fixture.ts';
import { createWorld, driver, failureOf, valueOf } from '../world.fixture.ts';

const day = 24 * 60 * 60_000;
const options = { signal: new AbortController().signal };

/** Ada, signed in at a browser that is remembered, and another browser of hers. */
async function remembered() {
  const world = createWorld({ rememberDevicesMs: 30 * day, selfService: {} });
  const laptop = world.backend.openBrowser({ name: 'Firefox on Linux' });
  const adapter = createMemoryAdapter(world.backend, { browser: laptop });
  const at = driver(adapter);
  await at.signIn();
  const challenge = valueOf(await at.start('authenticator'));
  const answer = { kind: 'code', code: world.backend.authenticatorCode('ada').code } as const;
  valueOf(await adapter.challenges.verify({ challenge, answer, rememberDevice: true }, options));
  const { overview, forgetDevice } = present(adapter.account);
  return { ...world, adapter, at, overview, forgetDevice: present(forgetDevice) };
}

describe('a remembered browser', () => {
  test('is offered while a step is missing', async () => {
    const { check, signIn } = createWorld({ rememberDevicesMs: day });
    await signIn();
    expect(valueOf(await check())).toMatchObject({ rememberDevice: { lastsMs: day } });
  });

  test('is in the list, with how long it lasts yet', async () => {
    const { pass, overview, at } = await remembered();
    pass(day);
    await at.signIn();
    expect(valueOf(await overview({}, options)).rememberedDevices).toEqual([
      { id: expect.any(String), name: 'Firefox on Linux', isThisOne: true, lastsMs: 29 * day, usedAgoMs: 0 },
    ]);
  });

  test('is asked again once it is forgotten, and can be forgotten twice', async () => {
    const { overview, forgetDevice, at } = await remembered();
    const [device] = present(valueOf(await overview({}, options)).rememberedDevices);
    const { id: deviceId } = present(device);
    valueOf(await forgetDevice({ deviceId }, options));
    valueOf(await forgetDevice({ deviceId }, options));
    expect(valueOf(await overview({}, options)).rememberedDevices).toEqual([]);
    await at.signIn();
    expect(valueOf(await at.check())).toMatchObject({ status: 'factorsRequired' });
    expect(failureOf(await forgetDevice({ deviceId }, options))).toEqual({ code: 'verification_required' });
  });

  test('does not speak for another browser', async () => {
    const { check, signIn } = await remembered();
    await signIn();
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });
});

describe('codes', () => {
  test('of earlier messages are refused where only the newest works, and the challenge says so', async () => {
    const { backend, signIn, startSent, resend, verify, pass } = createWorld({ newestCodeOnly: true });
    await signIn();
    const first = await startSent('email');
    expect(first.newestOnly).toBe(true);
    pass(30_000);
    const second = valueOf(await resend(first));
    const [before, newest] = backend.outbox.messages.map(({ code = '' }) => code);
    expect(failureOf(await verify(second, present(before)))).toMatchObject({ code: 'wrong_code' });
    valueOf(await verify(second, present(newest)));
  });
});

describe('too many wrong codes', () => {
  test('end the sign-in where the backend does so, and lock nobody out', async () => {
    const { signIn, start, verify, check, prove, backend } = createWorld({
      tooManyWrongCodes: 'endSignIn',
      limits: { wrongCodes: 2 },
    });
    await signIn();
    const challenge = valueOf(await start('authenticator'));
    expect(failureOf(await verify(challenge, '000000'))).toEqual({ code: 'wrong_code', attemptsLeft: 1 });
    expect(failureOf(await verify(challenge, '000000'))).toEqual({
      code: 'session_ended',
      cause: 'tooManyAttempts',
    });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    await signIn();
    valueOf(await prove('authenticator', backend.authenticatorCode('ada').code));
  });
});
