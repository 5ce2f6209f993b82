import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from './index.ts';
import { asSent, createWorld, email, password, phone, secret } from './world.fixture.ts';

/** All that hangs on an object, by any key, methods left out. */
function everythingOn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? [] : [value];
  return Reflect.ownKeys(value).flatMap((key) => everythingOn(Reflect.get(value, key)));
}

describe('what leaves the adapter', () => {
  test('(SEC-5) no whole address, no secret and no typed text is in any answer', async () => {
    const { backend, check, signIn, start, startSent, resend, verify, available, pass, prove } = createWorld({
      limits: { sendsPerHour: 2 },
    });
    const answers: unknown[] = [];
    const note = async (call: Promise<unknown>) => {
      answers.push(await call);
    };
    await note(signIn(email, 'typed-and-wrong'));
    await note(signIn());
    await note(check());
    const sent = asSent(await startSent('email'));
    await note(start('phone'));
    await note(resend(sent));
    pass(30_000);
    await note(resend(sent));
    await note(start('email'));
    await note(verify(sent, 'typed-and-wrong'));
    await note(prove('recoveryCode', 'b654562828'));
    await note(check());
    await note(available());
    answers.push(sent);

    const told = JSON.stringify(answers);
    const codes = backend.outbox.messages.map(({ code }) => code);
    expect(codes).toHaveLength(3);
    for (const whole of [
      email,
      phone,
      phone.slice(-4),
      password,
      secret,
      'typed-and-wrong',
      'b654562828',
      ...codes,
    ]) {
      expect(told).not.toContain(whole);
    }
    expect(told).not.toContain('example');
  });

  test('an adapter shows methods only', () => {
    const { backend } = createWorld();
    expect(everythingOn(createMemoryAdapter(backend))).toEqual(['email']);
  });

  test('[SEC-7] two challenges never have the same handle, even if chance repeats itself', async () => {
    const { signIn, startSent } = createWorld({ random: (bytes) => new Uint8Array(bytes) });
    await signIn();
    expect((await startSent('email')).handle).not.toBe((await startSent('email')).handle);
  });
});

describe('ports that are not there yet', () => {
  test('are absent', () => {
    const { backend } = createWorld();
    expect(Object.keys(createMemoryAdapter(backend)).toSorted()).toEqual([
      'challenges',
      'firstFactor',
      'session',
    ]);
    expect(Object.keys(createMemoryAdapter(backend).firstFactor ?? {})).toEqual(['password']);
  });
});
