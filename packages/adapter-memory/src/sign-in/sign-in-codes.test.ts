import { describe, expect, test } from 'vitest';
import { codeDriver } from '../ports.fixture.ts';
import { ada, createWorld, email, failureOf, hour, minute, phone, valueOf } from '../world.fixture.ts';
import type { MemoryBackendOptions } from '../index.ts';

function openWorld(options: Partial<MemoryBackendOptions> = {}) {
  const world = createWorld({ firstFactors: ['email', 'phone'], ...options });
  const lastCode = () => world.backend.outbox.latest()?.code ?? '';
  return { ...world, ...codeDriver(world.adapter), lastCode };
}

const wrongFor = (code: string) => `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;

describe('a code to sign in with', () => {
  test.each([
    ['email', ' Ada@Example.com ', email, { id: 'email', kind: 'email', mailbox: 'A', domain: 'E' }],
    ['phone', '+44 7700 900-123', phone, { id: 'phone', kind: 'phone', ending: '123' }],
  ] as const)('(SEC-5) by %s: goes to the address on file, the answer shows a mask', async (...row) => {
    const [kind, typed, to, destination] = row;
    const { startCode, verifyCode, lastCode, check, backend } = openWorld();
    const challenge = valueOf(await startCode(kind, typed));
    expect(challenge).toEqual({
      handle: expect.any(String),
      factorId: kind,
      delivery: 'sent',
      by: 'code',
      destination,
      code: { alphabet: 'digits', length: 6 },
      lastsMs: 10 * minute,
      resendInMs: 30_000,
    });
    expect(backend.outbox.messages.map((message) => message.to)).toEqual([to]);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(valueOf(await verifyCode(challenge, lastCode()))).toEqual({});
    expect(valueOf(await check()).status).toBe('factorsRequired');
  });

  test('(SEC-6) is not asked for again as the second step', async () => {
    const { startCode, verifyCode, lastCode, check, start } = openWorld();
    await verifyCode(valueOf(await startCode('email', email)), lastCode());
    const asked = valueOf(await check());
    const ids = asked.status === 'factorsRequired' ? asked.factors.map(({ id }) => id) : [];
    expect(ids).toEqual(['authenticator', 'phone', 'recoveryCode']);
    expect(failureOf(await start('email')).code).toBe('refused');
  });

  test('verifies the email address', async () => {
    const account = ada({ factors: [], emailVerified: false, emailMustBeVerified: 'first' });
    const { startCode, verifyCode, lastCode, check } = openWorld({ accounts: [account] });
    await verifyCode(valueOf(await startCode('email', email)), lastCode());
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('a texted code verifies no email address', async () => {
    const account = ada({ factors: [], emailVerified: false, emailMustBeVerified: 'first' });
    const { startCode, verifyCode, lastCode, check } = openWorld({ accounts: [account] });
    await verifyCode(valueOf(await startCode('phone', phone)), lastCode());
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test('works once', async () => {
    const { startCode, verifyCode, lastCode, signOut } = openWorld();
    const challenge = valueOf(await startCode('email', email));
    const code = lastCode();
    await verifyCode(challenge, code);
    await signOut();
    expect(failureOf(await verifyCode(challenge, code)).code).toBe('restart');
  });
});

describe('what cannot be sent', () => {
  test.each([
    ['email', 'no address'],
    ['email', ''],
    ['phone', '07700 900123'],
  ] as const)('%s to %j', async (kind, typed) => {
    const { startCode, backend } = openWorld();
    expect(failureOf(await startCode(kind, typed))).toEqual({ code: 'input_refused', field: 'identifier' });
    expect(backend.outbox.messages).toEqual([]);
  });

  test('a kind of address that cannot sign in', async () => {
    const { adapter, startCode } = openWorld({ firstFactors: ['email'] });
    expect(adapter.firstFactor?.code?.kinds).toEqual(['email']);
    expect(failureOf(await startCode('phone', phone)).code).toBe('refused');
  });
});

describe('somebody unknown', () => {
  /** Everything that is answered to one address, and how many messages went out. */
  async function answersTo(address: string, options: Partial<MemoryBackendOptions> = {}) {
    const { startCode, verifyCode, resendCode, pass, backend } = openWorld({
      limits: { wrongCodes: 2, sendsPerHour: 3 },
      ...options,
    });
    const answers: unknown[] = [];
    const note = <Answer>(answer: Answer) => (answers.push(answer), answer);
    const challenge = valueOf(note(await startCode('email', address)));
    note(await resendCode(challenge));
    note(await verifyCode(challenge, 'wrong'));
    pass(30_000);
    note(await resendCode(challenge));
    note(await verifyCode(challenge, 'wrong again'));
    note(await verifyCode(challenge, 'wrong again'));
    const second = valueOf(note(await startCode('email', address)));
    note(await startCode('email', address));
    pass(10 * minute);
    note(await verifyCode(second, 'wrong'));
    return { answers, delivered: backend.outbox.messages.length };
  }

  test.each([
    ['nobody has the address', 'ann@example.com', {}],
    ['its owner is blocked', email, { accounts: [ada({ blocked: true })] }],
  ])('[SEC-4] gets the answers of anybody else, and no message: %s', async (_, address, options) => {
    const known = await answersTo(email);
    const unknown = await answersTo(address, options);
    expect(unknown.answers).toEqual(known.answers);
    expect(known.answers.map((answer) => JSON.stringify(answer))).toEqual(
      expect.arrayContaining([expect.stringContaining('too_many_sends'), expect.stringContaining('restart')]),
    );
    expect([known.delivered, unknown.delivered]).toEqual([3, 0]);
  });

  test('(SEC-4) cannot sign in with the code that was created for no account', async () => {
    const zeroes = (bytes: number) => new Uint8Array(bytes);
    const { startCode, verifyCode, check } = openWorld({ random: zeroes });
    const challenge = valueOf(await startCode('email', 'ann@example.com'));
    expect(failureOf(await verifyCode(challenge, '000000'))).toEqual({ code: 'wrong_code', attemptsLeft: 4 });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });
});

describe('its limits', () => {
  test('after five wrong codes a new one is needed', async () => {
    const { startCode, verifyCode, lastCode, check } = openWorld();
    const challenge = valueOf(await startCode('email', email));
    const code = lastCode();
    for (const attemptsLeft of [4, 3, 2, 1]) {
      expect(failureOf(await verifyCode(challenge, wrongFor(code)))).toEqual({
        code: 'wrong_code',
        attemptsLeft,
      });
    }
    expect(failureOf(await verifyCode(challenge, wrongFor(code))).code).toBe('restart');
    expect(failureOf(await verifyCode(challenge, code)).code).toBe('restart');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });

    const again = valueOf(await startCode('email', email));
    expect((await verifyCode(again, lastCode())).ok).toBe(true);
  });

  test('resending does not reset the attempts', async () => {
    const { startCode, verifyCode, resendCode, pass } = openWorld({ limits: { wrongCodes: 2 } });
    const challenge = valueOf(await startCode('email', email));
    await verifyCode(challenge, 'wrong');
    pass(30_000);
    const again = valueOf(await resendCode(challenge));
    expect(failureOf(await verifyCode(again, 'wrong')).code).toBe('restart');
    expect(failureOf(await resendCode(again)).code).toBe('restart');
  });

  test('a code expires', async () => {
    const { startCode, verifyCode, lastCode, pass } = openWorld();
    const challenge = valueOf(await startCode('phone', phone));
    pass(10 * minute);
    expect(failureOf(await verifyCode(challenge, lastCode())).code).toBe('expired_code');
  });

  test('a code can be resent after half a minute, and both stay valid', async () => {
    const { startCode, verifyCode, resendCode, lastCode, pass } = openWorld();
    const challenge = valueOf(await startCode('email', email));
    const first = lastCode();
    pass(10_000);
    expect(failureOf(await resendCode(challenge))).toEqual({ code: 'too_many_sends', retryAfterMs: 20_000 });
    pass(20_000);
    valueOf(await resendCode(challenge));
    expect(lastCode()).not.toBe(first);
    expect((await verifyCode(challenge, first)).ok).toBe(true);
  });

  test('an address gets ten messages an hour, however it is written', async () => {
    const { startCode, pass } = openWorld();
    for (let count = 0; count < 10; count++) valueOf(await startCode('email', email));
    expect(failureOf(await startCode('email', email.toUpperCase()))).toEqual({
      code: 'too_many_sends',
      retryAfterMs: hour,
    });
    pass(hour);
    expect((await startCode('email', email)).ok).toBe(true);
  });

  test('an unknown handle is refused', async () => {
    const { startCode, resendCode, verifyCode } = openWorld();
    const challenge = valueOf(await startCode('email', email));
    const foreign = { ...challenge, handle: valueOf(await openWorld().startCode('phone', phone)).handle };
    const unknown = { ...foreign, handle: `${foreign.handle}0` as typeof foreign.handle };
    expect(failureOf(await resendCode(unknown)).code).toBe('restart');
    expect(failureOf(await verifyCode(unknown, '000000')).code).toBe('restart');
  });
});
