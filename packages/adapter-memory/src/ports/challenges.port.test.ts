import { toHandle } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from '../index.ts';
import { createWorld, failureOf, driver, minute, secret, valueOf } from '../world.fixture.ts';

async function signedIn(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  return world;
}

describe('starting a challenge', () => {
  test('an authenticator: nothing is sent', async () => {
    const { backend, start } = await signedIn();
    expect(valueOf(await start('authenticator'))).toEqual({
      handle: expect.any(String),
      factorId: 'authenticator',
      delivery: 'none',
      lastsMs: 10 * minute,
    });
    expect(backend.outbox.messages).toEqual([]);
  });

  test('a removed or unknown factor is reported as gone', async () => {
    const { backend, start } = await signedIn();
    backend.removeFactor('ada', 'email');
    for (const factorId of ['email', 'retinaScan', 'constructor', '__proto__', '']) {
      expect(failureOf(await start(factorId))).toEqual({ code: 'factor_gone' });
    }
  });

  test('an unknown destination is reported as gone', async () => {
    const { adapter, backend } = await signedIn();
    const options = { signal: new AbortController().signal };
    const start = (destinationId: string) =>
      adapter.challenges.start({ factorId: 'email', destinationId }, options);
    expect(failureOf(await start('phone'))).toEqual({ code: 'factor_gone' });
    expect(backend.outbox.messages).toEqual([]);
    expect((await start('email')).ok).toBe(true);
  });

  test('a factor already proven in this session is a conflict', async () => {
    const { backend, start, prove } = await signedIn({ policy: { steps: ['authenticator', 'email'] } });
    await prove('authenticator', backend.authenticatorCode('ada').code);
    expect(failureOf(await start('authenticator'))).toEqual({ code: 'conflict' });
  });

  test('[SEC-2] a factor that the present step does not ask for is refused, and sends nothing', async () => {
    const { backend, start } = await signedIn({ policy: { steps: ['authenticator', 'email'] } });
    expect(failureOf(await start('email'))).toMatchObject({ code: 'refused' });
    expect(backend.outbox.messages).toEqual([]);
  });
});

describe('answering a challenge', () => {
  test('wrong codes are counted down to a lock', async () => {
    const { start, verify } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    const answers = [];
    for (let attempt = 0; attempt < 5; attempt++) answers.push(failureOf(await verify(challenge, '12345x')));
    expect(answers).toEqual([
      { code: 'wrong_code', attemptsLeft: 4 },
      { code: 'wrong_code', attemptsLeft: 3 },
      { code: 'wrong_code', attemptsLeft: 2 },
      { code: 'wrong_code', attemptsLeft: 1 },
      { code: 'locked', retryAfterMs: 15 * minute },
    ]);
  });

  test('a lock also refuses the right code, in every challenge and session, then ends', async () => {
    const { backend, start, verify, pass } = await signedIn({
      limits: { wrongCodes: 2, lockMs: 5 * minute },
    });
    const challenge = valueOf(await start('authenticator'));
    await verify(challenge, 'wrong');
    await verify(challenge, 'wrong');
    pass(minute);
    const locked = { code: 'locked', retryAfterMs: 4 * minute };
    const rightCode = () => backend.authenticatorCode('ada').code;
    expect(failureOf(await verify(challenge, rightCode()))).toEqual(locked);
    expect(failureOf(await start('authenticator'))).toEqual(locked);
    const other = driver(createMemoryAdapter(backend));
    await other.signIn();
    expect(failureOf(await other.start('authenticator'))).toEqual(locked);

    pass(4 * minute);
    expect(failureOf(await verify(challenge, 'wrong'))).toEqual({ code: 'wrong_code', attemptsLeft: 1 });
    expect((await verify(challenge, rightCode())).ok).toBe(true);
  });

  test('a locked factor does not lock the other factors', async () => {
    const { prove } = await signedIn({ limits: { wrongCodes: 1 } });
    expect(failureOf(await prove('authenticator', 'wrong')).code).toBe('locked');
    expect((await prove('recoveryCode', 'b654562828')).ok).toBe(true);
  });

  test('a right code resets the count', async () => {
    const { backend, signIn, prove } = await signedIn();
    await prove('authenticator', 'wrong');
    await prove('authenticator', backend.authenticatorCode('ada').code);
    await signIn();
    expect(failureOf(await prove('authenticator', 'wrong'))).toEqual({ code: 'wrong_code', attemptsLeft: 4 });
  });

  test('a challenge without a message expires too', async () => {
    const { backend, start, verify, pass } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    pass(10 * minute);
    expect(failureOf(await verify(challenge, backend.authenticatorCode('ada').code))).toEqual({
      code: 'expired_code',
    });
  });

  test('an unknown handle means restart', async () => {
    const { start, verify } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    for (const handle of ['', 'challenge-1', '__proto__']) {
      expect(failureOf(await verify({ ...challenge, handle: toHandle(handle) }, '000000'))).toEqual({
        code: 'restart',
      });
    }
  });

  test("[SEC-7] another session's handle means restart", async () => {
    const { backend, start } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    const other = driver(createMemoryAdapter(backend));
    await other.signIn();
    expect(failureOf(await other.verify(challenge, backend.authenticatorCode('ada').code))).toEqual({
      code: 'restart',
    });
  });

  test('[SEC-7] a code of one factor does not answer the challenge of another', async () => {
    const { backend, start, startSent, verify } = await signedIn();
    await startSent('email');
    const challenge = valueOf(await start('phone'));
    const mailed = backend.outbox.latest('email')?.code ?? '';
    expect(failureOf(await verify(challenge, mailed)).code).toBe('wrong_code');
  });

  test('a challenge verified before is a conflict, also one of another tab', async () => {
    const { backend, start, verify } = await signedIn();
    const [here, there] = [valueOf(await start('authenticator')), valueOf(await start('authenticator'))];
    const { code } = backend.authenticatorCode('ada');
    expect(await verify(here, code)).toEqual({ ok: true, value: {} });
    expect(failureOf(await verify(here, code))).toEqual({ code: 'conflict' });
    expect(failureOf(await verify(there, code))).toEqual({ code: 'conflict' });
  });

  test('a removed factor is reported as gone, also to this challenge after it was added again', async () => {
    const { backend, start, startSent, verify, resend } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    const sent = await startSent('email');
    backend.removeFactor('ada', 'authenticator');
    backend.removeFactor('ada', 'email');
    expect(failureOf(await verify(challenge, '000000'))).toEqual({ code: 'factor_gone' });
    expect(failureOf(await resend(sent))).toEqual({ code: 'factor_gone' });
    backend.addFactor('ada', { kind: 'authenticator', secret });
    expect(failureOf(await verify(challenge, backend.authenticatorCode('ada').code))).toEqual({
      code: 'factor_gone',
    });
  });

  test("a ceremony's result does not answer a code", async () => {
    const { adapter, start } = await signedIn();
    const challenge = valueOf(await start('authenticator'));
    const answer = { kind: 'ceremony', result: {} } as const;
    const options = { signal: new AbortController().signal };
    expect(failureOf(await adapter.challenges.verify({ challenge, answer }, options))).toEqual({
      code: 'input_refused',
      field: 'code',
    });
  });
});
