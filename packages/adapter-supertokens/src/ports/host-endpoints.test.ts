import { describe, expect, test } from 'vitest';
import { createSuperTokensAdapter, protectionBy, recoveryCodesBy } from '../index.ts';
import type { RecoveryCodeEndpoints } from '../index.ts';
import { failureOf, driver, options, present, valueOf } from '../../test/support/driver.fixture.ts';
import { openScene } from '../../test/support/scene.fixture.ts';
import { withStandIn } from '../../test/support/stand-in.fixture.ts';
import { withinTab } from '../../test/support/within-tab.fixture.ts';

const server = withStandIn();

async function withEndpoints(given: Partial<RecoveryCodeEndpoints> = {}, setUpBesideReady = false) {
  const scene = await openScene(server(), {
    wanted: { factors: ['authenticator'] },
    policy: { requirements: ['totp'], setUpBesideReady },
  });
  await scene.enter();
  const { sdk, tab } = scene;
  const adapter = createSuperTokensAdapter({
    session: sdk.Session,
    multiFactorAuth: sdk.MultiFactorAuth,
    totp: sdk.Totp,
    recoveryCodes: recoveryCodesBy({
      create: async () => ['one', 'two'],
      regenerate: async () => ['three'],
      use: async ({ code }) => code === 'one',
      ...given,
    }),
  });
  return { ...driver(withinTab(tab, adapter)), port: present(adapter.recoveryCodes) };
}

describe('recovery codes by the host', () => {
  test('are a factor beside those that are ready', async () => {
    const { check, start, verify } = await withEndpoints();
    expect(valueOf(await check())).toMatchObject({
      factors: [{ id: 'totp' }, { id: 'recoveryCode', kind: 'recoveryCode', delivery: 'none' }],
    });
    const challenge = valueOf(await start('recoveryCode'));
    expect(failureOf(await verify(challenge, 'two'))).toMatchObject({ code: 'wrong_code' });
    expect((await verify(challenge, 'one')).ok).toBe(true);
  });

  test('are no factor any more once something may be set up', async () => {
    const { check } = await withEndpoints({}, true);
    const asked = valueOf(await check());
    expect(asked).toMatchObject({ factors: [{ id: 'totp', can: { challenge: true, setUp: true } }] });
  });

  test('are made and counted, and nothing else is taken for a set', async () => {
    const { port } = await withEndpoints({ remaining: async () => 2 });
    expect(valueOf(await present(port.create)({}, options))).toEqual({ codes: ['one', 'two'] });
    expect(valueOf(await present(port.regenerate)({}, options))).toEqual({ codes: ['three'] });
    expect(valueOf(await present(port.remaining)({}, options))).toEqual({ count: 2 });
    const odd = await withEndpoints({ create: async () => [] });
    expect(failureOf(await present(odd.port.create)({}, options))).toEqual({ code: 'malformed' });
  });

  test('what the endpoint throws is read as what the SDK throws', async () => {
    const refuse = (status: number) => async () => {
      throw new Response('', { status });
    };
    const { start, verify } = await withEndpoints({ use: refuse(429) });
    expect(failureOf(await verify(valueOf(await start('recoveryCode')), 'x'))).toMatchObject({
      code: 'rate_limited',
    });
    const { port } = await withEndpoints({ create: refuse(401) });
    expect(failureOf(await present(port.create)({}, options))).toMatchObject({ code: 'session_ended' });
  });

  test('[SEC-2] only `true` means that the code was right', async () => {
    const use = (async () => 'no') as unknown as () => Promise<boolean>; // as from JavaScript
    const { start, verify } = await withEndpoints({ use });
    expect(failureOf(await verify(valueOf(await start('recoveryCode')), 'x'))).toEqual({ code: 'malformed' });
  });
});

describe('protection by the host', () => {
  test('is switched by the host’s endpoint, whose failure is one', async () => {
    const calls: boolean[] = [];
    const port = protectionBy({ set: async ({ on }) => calls.push(on) });
    expect((await port.set({ on: true }, options)).ok).toBe(true);
    expect(calls).toEqual([true]);
    const failing = protectionBy({
      set: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    expect(failureOf(await failing.set({ on: false }, options))).toMatchObject({ code: 'offline' });
  });
});
