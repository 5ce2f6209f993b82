import { describe, expect, test } from 'vitest';
import { ada, createWorld, failureOf, valueOf } from '../world.fixture.ts';

async function signedIn(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  return world;
}

describe('a recovery code', () => {
  test('signs in, and says how many are left', async () => {
    const { backend, check, prove } = await signedIn();
    expect(await prove('recoveryCode', 'b654562828')).toEqual({ ok: true, value: { recoveryCodesLeft: 1 } });
    expect(valueOf(await check()).status).toBe('complete');
    expect(backend.recoveryCodes('ada')).toEqual(['a97c13d8c0']);
  });

  test('[IN-47] works once', async () => {
    const { signIn, prove } = await signedIn();
    await prove('recoveryCode', 'b654562828');
    await signIn();
    expect(failureOf(await prove('recoveryCode', 'b654562828')).code).toBe('wrong_code');
  });

  test('is no factor any more when none is left', async () => {
    const { backend, check, signIn, prove, start } = await signedIn({
      accounts: [ada({ factors: [{ kind: 'email' }, { kind: 'recoveryCode', codes: ['b654562828'] }] })],
    });
    await prove('recoveryCode', 'b654562828');
    await signIn();
    expect(valueOf(await check())).toMatchObject({ factors: [{ kind: 'email' }] });
    expect(failureOf(await start('recoveryCode'))).toEqual({ code: 'factor_gone' });
    expect(backend.recoveryCodes('ada')).toEqual([]);
  });

  test.each([
    ['as it is', 'b654562828', 'caseAndHyphens', true],
    ['[IN-41] in capitals', 'B654562828', 'caseAndHyphens', true],
    ['[IN-41] in capitals', 'B654562828', 'case', true],
    ['[IN-41] in capitals', 'B654562828', 'nothing', false],
    ['[IN-42] with a hyphen', 'b6545-62828', 'caseAndHyphens', true],
    ['[IN-42] with a hyphen', 'b6545-62828', 'case', false],
    ['with spaces: trimming is left to the client', ' b654562828\n', 'caseAndHyphens', false],
    ['two at once', 'b654562828 a97c13d8c0', 'caseAndHyphens', false],
    ['a security code', '654562', 'caseAndHyphens', false],
    ['[IN-48] a name from the prototype', '__proto__', 'caseAndHyphens', false],
    ['with a soft hyphen: dropping it is left to the client', 'b65456\u00ad2828', 'caseAndHyphens', false],
    ['nothing', '', 'caseAndHyphens', false],
    ['hyphens only', '---', 'caseAndHyphens', false],
  ] as const)('%s (%j), ignoring %s: right is %s', async (_name, typed, ignore, right) => {
    const { prove } = await signedIn({
      recoveryCodes: { format: ignore === 'nothing' ? { alphabet: 'text' } : { alphabet: 'text', ignore } },
    });
    expect((await prove('recoveryCode', typed)).ok).toBe(right);
  });

  test('[IN-45] look-alikes are not corrected', async () => {
    const { prove } = await signedIn({
      accounts: [ada({ factors: [{ kind: 'email' }, { kind: 'recoveryCode', codes: ['0O1lI'] }] })],
    });
    expect((await prove('recoveryCode', 'OO1lI')).ok).toBe(false);
    expect((await prove('recoveryCode', '0O1lI')).ok).toBe(true);
  });

  test('is made up where none was given: ten, ten characters each, all different', () => {
    const { backend } = createWorld({ accounts: [ada({ factors: [{ kind: 'recoveryCode' }] })] });
    const codes = backend.recoveryCodes('ada');
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-f]{10}$/);
  });

  test('is counted like any other wrong code', async () => {
    const { prove } = await signedIn({ limits: { wrongCodes: 2 } });
    expect(failureOf(await prove('recoveryCode', 'no'))).toEqual({ code: 'wrong_code', attemptsLeft: 1 });
    expect(failureOf(await prove('recoveryCode', 'no')).code).toBe('locked');
  });
});
