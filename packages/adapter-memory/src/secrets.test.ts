import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from './index.ts';
import { codeDriver, emailDriver, enrolmentDriver, redirectDriver } from './ports.fixture.ts';
import { ada, asSent, createWorld, email, password, phone, secret, valueOf } from './world.fixture.ts';

/** Everything reachable from an object, by any key, except methods. */
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

    const text = JSON.stringify(answers);
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
      expect(text).not.toContain(whole);
    }
    expect(text).not.toContain('example');
  });

  test('an adapter exposes only methods and its name', () => {
    const { backend } = createWorld({ scope: 'tests' });
    expect(everythingOn(createMemoryAdapter(backend))).toEqual(['tests', 'email']);
  });

  test('[SEC-7] two challenges never have the same handle, even if the random source repeats', async () => {
    const { signIn, startSent } = createWorld({ random: (bytes) => new Uint8Array(bytes) });
    await signIn();
    expect((await startSent('email')).handle).not.toBe((await startSent('email')).handle);
  });
});

describe('what leaves the optional ports', () => {
  test('(SEC-5, SEC-14) no whole address, no token, no code and no typed text is in any answer', async () => {
    const page = 'https://app.example/page';
    const { adapter, backend, signIn, check, signOut } = createWorld({
      accounts: [
        ada({
          factors: [],
          emailVerified: false,
          emailMustBeVerified: 'last',
          policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
        }),
      ],
      firstFactors: ['password', 'email', 'provider'],
      providerPage: page,
      emailVerificationPage: page,
      enrolment: ['phone'],
    });
    const answers: unknown[] = [];
    const note = async <Answer>(call: Promise<Answer>) => {
      const answer = await call;
      answers.push(answer);
      return answer;
    };
    const { startCode, verifyCode } = codeDriver(adapter);
    const { complete, depart } = redirectDriver(adapter);
    const { sendLink, confirmLink } = emailDriver(adapter);
    const { begin, confirm } = enrolmentDriver(adapter);

    const departure = valueOf(await depart('acme'));
    await note(complete(backend.returnFromProvider(departure.to === 'navigate' ? departure.url : '')));
    await note(verifyCode(valueOf(await note(startCode('email', email))), 'typed-and-wrong'));
    await signOut();
    await signIn();
    await note(check());
    await note(begin({ kind: 'phone', to: { address: 'typed-and-wrong' } }));
    const begun = valueOf(await note(begin({ kind: 'phone', to: { address: phone } })));
    await note(confirm(begun, 'typed-and-wrong'));
    await note(confirm(begun, backend.outbox.latest()?.code ?? ''));
    await note(sendLink());
    await note(check());
    await note(confirmLink(`${page}?token=typed-and-wrong`));
    await note(confirmLink(backend.outbox.latest()?.link ?? ''));

    const text = JSON.stringify(answers);
    const sent = backend.outbox.messages.map(({ code, link }) => code ?? new URL(link).search.slice(-32));
    expect(sent).toHaveLength(3);
    for (const whole of [email, phone, phone.slice(-4), 'typed-and-wrong', ...sent]) {
      expect(text).not.toContain(whole);
    }
    expect(text).not.toContain('example');
  });
});

describe('ports that are not configured', () => {
  test('are absent', () => {
    const { backend } = createWorld();
    expect(Object.keys(createMemoryAdapter(backend)).toSorted()).toEqual([
      'challenges',
      'firstFactor',
      'scope',
      'session',
    ]);
    expect(Object.keys(createMemoryAdapter(backend).firstFactor ?? {})).toEqual(['password']);
  });
});
