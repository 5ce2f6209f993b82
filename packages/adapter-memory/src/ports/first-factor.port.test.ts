import { describe, expect, test } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from '../index.ts';
import { ada, createWorld, email, failureOf, minute, password, valueOf } from '../world.fixture.ts';

describe('signing in with a password', () => {
  test.each([email, ' ada@example.com\n', 'ADA@Example.com'])(
    'the identifier %j is Ada',
    async (identifier) => {
      const { signIn } = createWorld();
      expect(await signIn(identifier)).toEqual({ ok: true, value: {} });
    },
  );

  test.each([
    ['[IN-50] spaces around it', '  spaces  '],
    ['[IN-51] 256 characters', 'x'.repeat(256)],
    ['[IN-52] composed letters', 'p\u00e4ssw\u00f6rd'],
    ['[IN-52] decomposed letters', 'pa\u0308sswo\u0308rd'],
    ['[IN-53] a null character', '\u0000x'],
    ['[IN-54] emoji', '🔐👩‍💻'],
    ['[IN-55] markup', '</script><script>alert(1)</script>'],
  ])('%s: exactly this password and no other', async (_name, exact) => {
    const { signIn } = createWorld({ accounts: [ada({ password: exact })] });
    for (const near of [`${exact} `, exact.slice(1), exact.slice(0, -1), '']) {
      expect(failureOf(await signIn(email, near)).code).toBe('wrong_credentials');
    }
    expect((await signIn(email, exact)).ok).toBe(true);
  });

  test('[IN-52] two Unicode spellings of a letter are two passwords', async () => {
    const { signIn } = createWorld({ accounts: [ada({ password: '\u00e4' })] });
    expect(failureOf(await signIn(email, 'a\u0308')).code).toBe('wrong_credentials');
  });

  const strangers: [string, string, string][] = [
    ['wrong password', email, 'wrong'],
    ['unknown account', 'nobody@example.com', password],
    ['blocked account with the right password', 'bob@example.com', password],
  ];

  test.each(strangers)(
    '[SEC-4] %s: the same answers up to and during the lock',
    async (_name, identifier, typed) => {
      const { signIn, pass } = createWorld({
        accounts: [ada(), { id: 'bob', identifier: 'bob@example.com', password, blocked: true }],
        limits: { wrongPasswords: 3, passwordLockMs: 15 * minute },
      });
      const answers = [];
      for (let attempt = 0; attempt < 4; attempt++) {
        answers.push(failureOf(await signIn(identifier, typed)));
        pass(minute);
      }
      expect(answers).toEqual([
        { code: 'wrong_credentials', attemptsLeft: 2 },
        { code: 'wrong_credentials', attemptsLeft: 1 },
        { code: 'locked', retryAfterMs: 15 * minute },
        { code: 'locked', retryAfterMs: 14 * minute },
      ]);
    },
  );

  test('[SEC-4] before signing in no call reveals which factors an account has', async () => {
    const { check, available, start } = createWorld();
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    for (const answer of [await available(), await start('email'), await start('no such factor')]) {
      expect(failureOf(answer)).toEqual({ code: 'session_ended' });
    }
  });

  test('a lock also refuses the right password, then ends and resets the count', async () => {
    const { signIn, pass } = createWorld({ limits: { wrongPasswords: 2, passwordLockMs: minute } });
    await signIn(email, 'wrong');
    await signIn(email, 'wrong');
    expect(failureOf(await signIn())).toEqual({ code: 'locked', retryAfterMs: minute });
    pass(minute);
    expect(failureOf(await signIn(email, 'wrong'))).toEqual({ code: 'wrong_credentials', attemptsLeft: 1 });
    expect((await signIn()).ok).toBe(true);
  });

  test('signing in resets the count', async () => {
    const { signIn } = createWorld({ limits: { wrongPasswords: 3 } });
    await signIn(email, 'wrong');
    await signIn();
    expect(failureOf(await signIn(email, 'wrong'))).toEqual({ code: 'wrong_credentials', attemptsLeft: 2 });
  });

  test('a failed attempt leaves the session of the browser as it was', async () => {
    const { check, signIn } = createWorld();
    await signIn();
    await signIn(email, 'wrong');
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test.each([
    ['email', ['ada@example.com']],
    ['username', ['ada']],
    ['emailOrUsername', ['ada@example.com', 'bob']],
  ])('the field asks for %s where accounts are %j', (kind, identifiers) => {
    const accounts = identifiers.map((identifier) => ({ id: identifier, identifier, password }));
    const adapter = createMemoryAdapter(createMemoryBackend({ accounts }));
    expect(adapter.firstFactor?.password?.identifier).toBe(kind);
  });
});
