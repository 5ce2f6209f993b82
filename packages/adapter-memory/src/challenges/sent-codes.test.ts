import { describe, expect, test } from 'vitest';
import { createWorld, email, failureOf, hour, minute, phone, valueOf } from '../world.fixture.ts';

async function signedIn(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  const lastCode = () => world.backend.outbox.latest()?.code ?? '';
  return { ...world, lastCode };
}

describe('a code that is sent', () => {
  test.each([
    ['email', email, { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' }],
    ['phone', phone, { id: 'phone', kind: 'phone', ending: '123' }],
  ])(
    '(SEC-5) by %s: the message goes to the full address, the answer shows its mask',
    async (kind, to, destination) => {
      const { backend, startSent, now } = await signedIn();
      expect(await startSent(kind)).toEqual({
        handle: expect.any(String),
        factorId: kind,
        delivery: 'sent',
        by: 'code',
        destination,
        lastsMs: 10 * minute,
        resendInMs: 30_000,
      });
      const [message] = backend.outbox.messages;
      expect(message).toMatchObject({ to, kind, code: expect.stringMatching(/^\d{6}$/), sentAt: now() });
      expect(message?.text).toContain(message?.code);
    },
  );

  test('completes the session', async () => {
    const { check, startSent, verify, lastCode } = await signedIn();
    expect((await verify(await startSent('email'), lastCode())).ok).toBe(true);
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('has as many digits as the limits say', async () => {
    const { check, startSent, lastCode } = await signedIn({ limits: { codeLength: 8 } });
    await startSent('phone');
    expect(lastCode()).toMatch(/^\d{8}$/);
    expect(valueOf(await check())).toMatchObject({
      factors: [{}, { code: { length: 8 } }, { code: { length: 8 } }, {}],
    });
  });

  test.each(['000042', '012345'])('keeps leading zeros: %s', async (code) => {
    const random = (bytes: number) =>
      Uint8Array.from({ length: bytes }, (_, index) =>
        index % 2 === 0 ? 0 : Number(code[(index - 1) / 2] ?? 0),
      );
    const { startSent, verify, lastCode } = await signedIn({ random });
    const challenge = await startSent('email');
    expect(lastCode()).toBe(code);
    expect(failureOf(await verify(challenge, String(Number(code)))).code).toBe('wrong_code');
    expect((await verify(challenge, code)).ok).toBe(true);
  });

  test('expires at the end of its lifetime, right or wrong', async () => {
    const { startSent, verify, lastCode, pass } = await signedIn();
    const challenge = await startSent('email');
    pass(10 * minute);
    expect(failureOf(await verify(challenge, lastCode()))).toEqual({ code: 'expired_code' });
    expect(failureOf(await verify(challenge, 'wrong'))).toEqual({ code: 'expired_code' });
  });
});

describe('sending again', () => {
  test('is refused before the wait is over, by the clock of the backend', async () => {
    const { backend, startSent, resend, pass } = await signedIn();
    const challenge = await startSent('email');
    pass(10_000);
    expect(failureOf(await resend(challenge))).toEqual({ code: 'too_many_sends', retryAfterMs: 20_000 });
    pass(20_000);
    expect(valueOf(await resend(challenge))).toMatchObject({ factorId: 'email', resendInMs: 30_000 });
    expect(backend.outbox.messages).toHaveLength(2);
  });

  test('returns a new handle; the old handle and the older code stay valid', async () => {
    const { startSent, resend, verify, lastCode, pass, signIn } = await signedIn();
    const first = await startSent('email');
    const older = lastCode();
    pass(30_000);
    const second = valueOf(await resend(first));
    expect(second.handle).not.toBe(first.handle);
    expect(lastCode()).not.toBe(older);
    expect((await verify(second, older)).ok).toBe(true);

    await signIn();
    const third = await startSent('phone');
    pass(30_000);
    await resend(third);
    expect((await verify(third, lastCode())).ok).toBe(true);
  });

  test('an older code expires on its own', async () => {
    const { startSent, resend, verify, lastCode, pass } = await signedIn();
    const challenge = await startSent('email');
    const older = lastCode();
    pass(6 * minute);
    const again = valueOf(await resend(challenge));
    pass(4 * minute);
    expect(failureOf(await verify(again, older))).toEqual({ code: 'expired_code' });
    expect((await verify(again, lastCode())).ok).toBe(true);
  });

  test('an expired challenge can be sent again', async () => {
    const { startSent, resend, verify, lastCode, pass } = await signedIn();
    const challenge = await startSent('email');
    pass(hour);
    const again = valueOf(await resend(challenge));
    expect((await verify(again, lastCode())).ok).toBe(true);
  });

  test('a challenge verified before is a conflict and sends nothing', async () => {
    const { backend, startSent, resend, verify, lastCode } = await signedIn();
    const challenge = await startSent('email');
    await verify(challenge, lastCode());
    expect(failureOf(await resend(challenge))).toEqual({ code: 'conflict' });
    expect(backend.outbox.messages).toHaveLength(1);
  });

  test('a new challenge or a resend does not reset the attempts', async () => {
    const { startSent, resend, verify, pass } = await signedIn();
    const challenge = await startSent('email');
    await verify(challenge, 'wrong');
    pass(30_000);
    expect(failureOf(await verify(valueOf(await resend(challenge)), 'wrong'))).toMatchObject({
      attemptsLeft: 3,
    });
    expect(failureOf(await verify(await startSent('email'), 'wrong'))).toMatchObject({ attemptsLeft: 2 });
  });

  test('nothing is sent while the factor is locked', async () => {
    const { backend, startSent, start, resend, verify, pass } = await signedIn({ limits: { wrongCodes: 1 } });
    const challenge = await startSent('email');
    await verify(challenge, 'wrong');
    pass(minute);
    expect(failureOf(await resend(challenge)).code).toBe('locked');
    expect(failureOf(await start('email')).code).toBe('locked');
    expect(backend.outbox.messages).toHaveLength(1);
  });
});

describe('the messages of an hour', () => {
  test('are limited per factor, however they are requested; a received code stays valid', async () => {
    const { backend, startSent, start, resend, verify, pass, lastCode } = await signedIn({
      limits: { sendsPerHour: 2 },
    });
    const challenge = await startSent('email');
    pass(10 * minute);
    const again = valueOf(await resend(challenge));
    const code = lastCode();
    pass(minute);
    const spent = { code: 'too_many_sends', retryAfterMs: 49 * minute };
    expect(failureOf(await resend(again))).toEqual(spent);
    expect(failureOf(await start('email'))).toEqual(spent);
    expect((await start('phone')).ok).toBe(true);
    expect(backend.outbox.messages).toHaveLength(3);
    expect((await verify(again, code)).ok).toBe(true);
  });

  test('become available again one by one', async () => {
    const { start, pass } = await signedIn({ limits: { sendsPerHour: 1 } });
    await start('email');
    pass(hour - 1);
    expect(failureOf(await start('email'))).toEqual({ code: 'too_many_sends', retryAfterMs: 1 });
    pass(1);
    expect((await start('email')).ok).toBe(true);
  });

  test('can be limited to zero', async () => {
    const { start } = await signedIn({ limits: { sendsPerHour: 0 } });
    expect(failureOf(await start('email'))).toEqual({ code: 'too_many_sends', retryAfterMs: hour });
  });
});
