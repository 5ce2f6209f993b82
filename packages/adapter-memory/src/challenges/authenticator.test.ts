import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../index.ts';
import { ada, createWorld, failureOf } from '../world.fixture.ts';

async function atChallenge(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  return { ...world, codeNow: () => world.backend.authenticatorCode('ada').code };
}

describe('an authenticator code', () => {
  // The 8-digit values of RFC 6238, appendix B (SHA-1), cut to six digits.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at %i s it is the one of RFC 6238', (seconds, code) => {
    const backend = createMemoryBackend({
      accounts: [ada({ factors: [{ kind: 'authenticator', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }] })],
      clock: () => seconds * 1000,
    });
    expect(backend.authenticatorCode('ada').code).toBe(code);
  });

  test('is shown for the rest of its 30 seconds, by id and by identifier', () => {
    const { backend, pass } = createWorld();
    expect(backend.authenticatorCode('ada').remainingMs).toBe(30_000);
    pass(12_000);
    expect(backend.authenticatorCode('Ada@example.com').remainingMs).toBe(18_000);
  });

  test('of the next or last step is wrong by default', async () => {
    const { prove, pass, codeNow } = await atChallenge();
    const code = codeNow();
    pass(30_000);
    expect(failureOf(await prove('authenticator', code)).code).toBe('wrong_code');
  });

  test('of the last step is right within a window', async () => {
    const { prove, pass, codeNow } = await atChallenge({ totp: { window: 1 } });
    const code = codeNow();
    pass(30_000);
    expect((await prove('authenticator', code)).ok).toBe(true);
  });

  test('works twice by default, and once where replay is refused', async () => {
    for (const refuseReplay of [false, true]) {
      const { prove, signIn, codeNow, pass } = await atChallenge({ totp: { refuseReplay } });
      const code = codeNow();
      await prove('authenticator', code);
      await signIn();
      expect((await prove('authenticator', code)).ok).toBe(!refuseReplay);
      pass(30_000);
      expect((await prove('authenticator', codeNow())).ok).toBe(true);
    }
  });

  test.each([
    ['full-width digits', '１２３４５６'],
    ['nothing', ''],
    ['an exponent', '1e5'],
    ['a sign', '+12345'],
    ['a quote', "' OR '1'='1"],
    ['a hundred thousand digits', '9'.repeat(100_000)],
    ['emoji', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣'],
  ])('%s is a wrong code, not a crash', async (_name, typed) => {
    const { prove } = await atChallenge();
    expect(failureOf(await prove('authenticator', typed)).code).toBe('wrong_code');
  });

  test('comes from a generated secret if the account has none', async () => {
    const { prove, codeNow } = await atChallenge({
      accounts: [ada({ factors: [{ kind: 'authenticator' }] })],
    });
    expect((await prove('authenticator', codeNow())).ok).toBe(true);
  });

  test('throws a clear error for an account without an authenticator', () => {
    const { backend } = createWorld({ accounts: [ada({ factors: [] })] });
    expect(() => backend.authenticatorCode('ada')).toThrow(/has no authenticator/);
    expect(() => backend.authenticatorCode('bob')).toThrow(/no account "bob"/);
  });
});
