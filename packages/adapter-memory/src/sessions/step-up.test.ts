import { describe, expect, test } from 'vitest';
import { FreshProofRequiredError, createMemoryAdapter } from '../index.ts';
import { present } from '../ports.fixture.ts';
import { ada, createWorld, failureOf, driver, minute, valueOf } from '../world.fixture.ts';

async function complete(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.signIn();
  await world.prove('authenticator', world.backend.authenticatorCode('ada').code);
  const { adapter, backend } = world;
  const guarded = (factorIds?: string[]) =>
    backend.requireFreshProof(adapter, factorIds && { factorIds }).then(
      () => 'done' as const,
      (error: unknown) => adapter.session.demandIn?.({ error }) ?? error,
    );
  return { ...world, guarded };
}

describe('a guarded call of the host', () => {
  test('succeeds while the proof is fresh', async () => {
    const { guarded, pass } = await complete();
    pass(30 * minute - 1);
    expect(await guarded()).toBe('done');
  });

  test('throws what the adapter recognises once the proof is too old', async () => {
    const { adapter, backend, guarded, pass } = await complete();
    pass(30 * minute);
    expect(await guarded()).toEqual({});
    await expect(backend.requireFreshProof(adapter)).rejects.toBeInstanceOf(FreshProofRequiredError);
  });

  test('succeeds again after fresh proof, with the factor used before', async () => {
    const { backend, available, guarded, pass, prove, check } = await complete();
    pass(30 * minute);
    expect(valueOf(await available()).map(({ kind }) => kind)).toEqual([
      'authenticator',
      'email',
      'phone',
      'recoveryCode',
    ]);
    await prove('authenticator', backend.authenticatorCode('ada').code);
    expect(await guarded()).toBe('done');
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('can name the factors that count', async () => {
    const { adapter, backend, guarded, startSent, verify } = await complete();
    expect(await guarded(['email'])).toEqual({ factorIds: ['email'] });
    const demand = { factorIds: ['email'] };
    const options = { signal: new AbortController().signal };
    expect(valueOf(await present(adapter.challenges.available)({ demand }, options))).toMatchObject([
      { id: 'email' },
    ]);
    await verify(await startSent('email'), backend.outbox.latest()?.code ?? '');
    expect(await guarded(['email'])).toBe('done');
  });

  test('accepts a fresh password of an account without factors', async () => {
    const { adapter, backend, signIn } = createWorld({ accounts: [ada({ factors: [] })] });
    await signIn();
    await expect(backend.requireFreshProof(adapter)).resolves.toBeUndefined();
  });

  test('demands no step-up without a complete session', async () => {
    const { adapter, backend, signIn } = createWorld();
    for (const prepare of [async () => undefined, signIn]) {
      await prepare();
      const error: unknown = await backend.requireFreshProof(adapter).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Error);
      expect(await adapter.session.demandIn?.({ error })).toBeUndefined();
    }
  });

  test('is recognised by its error only', async () => {
    const { adapter } = createWorld();
    for (const error of [undefined, null, 'FreshProofRequiredError', new Error('other'), { demand: {} }]) {
      expect(await adapter.session.demandIn?.({ error })).toBeUndefined();
    }
  });

  test('needs an adapter of this package', async () => {
    const { adapter, backend } = createWorld();
    await expect(backend.requireFreshProof({ ...adapter })).rejects.toThrow(/createMemoryAdapter/);
  });
});

describe('challenges.available', () => {
  test('before the session is complete it asks to verify first', async () => {
    const { signIn, available } = createWorld();
    await signIn();
    expect(failureOf(await available())).toEqual({ code: 'verification_required' });
  });

  test('a refused session gets nothing', async () => {
    const { backend, available } = await complete();
    backend.updateAccount('ada', { passwordResetRequired: true });
    expect(failureOf(await available())).toEqual({ code: 'refused' });
  });

  test('an account without factors has none', async () => {
    const { backend } = createWorld({ accounts: [ada({ factors: [] })] });
    const adapter = createMemoryAdapter(backend);
    await driver(adapter).signIn();
    expect(valueOf(await driver(adapter).available())).toEqual([]);
  });
});
