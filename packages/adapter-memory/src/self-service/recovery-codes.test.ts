import { describe, expect, test } from 'vitest';
import { failureOf, hour, valueOf } from '../world.fixture.ts';
import { addAuthenticator, authenticator, inSettings } from './settings-world.fixture.ts';

const withAuthenticator = { account: { factors: [authenticator] } };

describe('recovery codes', () => {
  test('are created once, and each works once at a later sign-in', async () => {
    const { createCodes, signOut, signIn, prove, status } = await inSettings(withAuthenticator);
    const { codes } = valueOf(await createCodes());
    expect(codes).toHaveLength(10);
    expect(failureOf(await createCodes()).code).toBe('conflict');
    const [used = ''] = codes;
    await signOut();
    await signIn();
    expect(valueOf(await prove('recoveryCode', used.toUpperCase()))).toEqual({ recoveryCodesLeft: 9 });
    expect(await status()).toBe('complete');
    await signOut();
    await signIn();
    expect(failureOf(await prove('recoveryCode', used)).code).toBe('wrong_code');
  });

  test('of a new set replace the old ones', async () => {
    const { createCodes, regenerateCodes, revealCodes, start, signOut, signIn, prove, verify } =
      await inSettings(withAuthenticator);
    const before = valueOf(await createCodes()).codes;
    const open = valueOf(await start('recoveryCode'));
    const { codes } = valueOf(await regenerateCodes());
    expect(codes.filter((code) => before.includes(code))).toEqual([]);
    expect(valueOf(await revealCodes()).codes).toEqual(codes);
    expect(failureOf(await verify(open, codes[0] ?? '')).code).toBe('factor_gone');
    await signOut();
    await signIn();
    expect(failureOf(await prove('recoveryCode', before[0] ?? '')).code).toBe('wrong_code');
    expect((await prove('recoveryCode', codes[0] ?? '')).ok).toBe(true);
  });

  test('are counted, and once all are used a first set can be created again', async () => {
    const { createCodes, remainingCodes, revealCodes, prove, overview } = await inSettings({
      ...withAuthenticator,
      backend: { recoveryCodes: { count: 2 } },
    });
    expect(valueOf(await remainingCodes())).toEqual({ count: 0 });
    const { codes } = valueOf(await createCodes());
    await prove('recoveryCode', codes[0] ?? '');
    expect(valueOf(await remainingCodes())).toEqual({ count: 1 });
    expect(valueOf(await revealCodes()).codes).toEqual(codes.slice(1));
    await prove('recoveryCode', codes[1] ?? '');
    expect(valueOf(await overview()).recoveryCodes).toEqual({ state: 'none', left: 0 });
    expect((await createCodes()).ok).toBe(true);
  });

  test('cannot be read twice where there is no `reveal`', async () => {
    const { adapter } = await inSettings({ selfService: { recoveryCodes: ['create', 'regenerate'] } });
    expect(Object.keys(adapter.recoveryCodes ?? {})).toEqual(['create', 'regenerate']);
  });
});

describe('recovery codes that come with a factor', () => {
  const selfService = { codesWithFirstFactor: true, recoveryCodes: ['regenerate'] } as const;

  test('come with the first factor, and with no other', async () => {
    const world = await inSettings({ selfService });
    const { recoveryCodes } = { recoveryCodes: undefined, ...(await addAuthenticator(world)) };
    expect(recoveryCodes).toEqual(world.backend.recoveryCodes('ada'));
    expect(recoveryCodes).toHaveLength(10);
    const begun = valueOf(await world.begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    expect(valueOf(await world.confirm(begun, world.lastCode()))).toEqual({ state: 'on' });
  });

  test('are not created for somebody who has some', async () => {
    const world = await inSettings({ selfService, account: { factors: [{ kind: 'recoveryCode' }] } });
    expect(await addAuthenticator(world)).toEqual({ state: 'on' });
  });
});

describe('fresh proof for recovery codes', () => {
  test('is given by a challenge, not by a set-up', async () => {
    const world = await inSettings({
      ...withAuthenticator,
      selfService: { freshProofFor: ['revealRecoveryCodes', 'regenerateRecoveryCodes'] },
    });
    world.pass(hour);
    valueOf(await world.createCodes());
    expect(failureOf(await world.revealCodes()).code).toBe('step_up_required');
    expect(failureOf(await world.regenerateCodes()).code).toBe('step_up_required');
    const begun = valueOf(await world.begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    valueOf(await world.confirm(begun, world.lastCode()));
    expect(failureOf(await world.revealCodes()).code).toBe('step_up_required');
    expect(valueOf(await world.available()).map(({ id }) => id)).toContain('authenticator');
    valueOf(await world.prove('authenticator', world.appCode()));
    expect((await world.revealCodes()).ok).toBe(true);
    expect((await world.regenerateCodes()).ok).toBe(true);
  });

  test('can be required right after a sign-in with the password', async () => {
    const world = await inSettings({ selfService: { signInIsFreshProof: false } });
    expect(failureOf(await world.createCodes()).code).toBe('step_up_required');
  });
});
