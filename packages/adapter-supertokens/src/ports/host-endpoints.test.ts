import type { Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { createSuperTokensAdapter, protectionBy, recoveryCodesBy } from '../index.ts';
import type { ProtectionEndpoints, RecoveryCodeEndpoints } from '../index.ts';
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

  test.each([
    ['a number', 3, { recoveryCodesLeft: 3 }],
    ['nonsense', 'three', {}],
    ['nothing', undefined, {}],
  ])('a right one says how many are left: %s', async (_, left, verified) => {
    const { start, verify } = await withEndpoints({ use: async () => Response.json({ status: 'OK', left }) });
    const challenge = valueOf(await start('recoveryCode'));
    expect(valueOf(await verify(challenge, 'one'))).toEqual(verified);
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
  const withSwitch = async (set: ProtectionEndpoints['set']) => {
    const scene = await openScene(server(), { wanted: { factors: [] } });
    await scene.enter();
    const { sdk, tab } = scene;
    const { Session: session, MultiFactorAuth: multiFactorAuth } = sdk;
    const protection = protectionBy({ set });
    const adapter = createSuperTokensAdapter({ session, multiFactorAuth, protection });
    const port = present(withinTab(tab, adapter).protection);
    return (on: boolean, password?: string) =>
      port.set({ on, ...(password !== undefined && { password }) }, options);
  };

  test('is switched by the host’s endpoint, with the password if the person gave it', async () => {
    const calls: unknown[] = [];
    const set = await withSwitch(async (input) => void calls.push(input));
    expect((await set(true)).ok).toBe(true);
    expect((await set(false, 'secret')).ok).toBe(true);
    expect(calls).toEqual([{ on: true }, { on: false, password: 'secret' }]);
  });

  const json = (body: object, status = 200) => Response.json(body, { status });
  const stepUp = { claimValidationErrors: [{ id: 'fresh-proof', reason: { oneOf: ['totp'] } }] };

  test.each<[string, () => unknown, Partial<Failure> | undefined]>([
    ['204', () => new Response(null, { status: 204 }), undefined],
    ['OK in JSON', () => json({ status: 'OK' }), undefined],
    ['a page of somebody else with 200', () => new Response('<h1>Wi-Fi</h1>'), { code: 'malformed' }],
    ['nothing at all with 200', () => new Response(null), { code: 'malformed' }],
    ['JSON without a status', () => json({ on: true }), { code: 'malformed' }],
    ['`false`, as `response.ok` is', () => false, { code: 'malformed' }],
    ['a resolved 403 that asks for fresh proof', () => json(stepUp, 403), { code: 'step_up_required' }],
    ['a resolved 401', () => json({}, 401), { code: 'session_ended' }],
    ['a resolved 409', () => json({}, 409), { code: 'conflict' }],
    ['a resolved 422', () => json({}, 422), { code: 'refused' }],
    ['a resolved 500', () => json({}, 500), { code: 'server' }],
    [
      'a password that is wanted',
      () => json({ status: 'FIELD_ERROR', formFields: [{ id: 'password', error: 'needed' }] }),
      { code: 'input_refused', field: 'password' },
    ],
    [
      'a password that is wrong',
      () => json({ status: 'WRONG_CREDENTIALS_ERROR' }),
      { code: 'input_refused', field: 'password' },
    ],
  ])('[SEC-2] %s', async (_, answer, failure) => {
    const set = await withSwitch(async () => answer());
    const done = await set(true);
    expect(done.ok).toBe(failure === undefined);
    expect(done.ok ? {} : done.failure).toMatchObject(failure ?? {});
  });

  test('one that is not there is told as such once it is certain', async () => {
    let isThere = false;
    const set = await withSwitch(async () =>
      isThere ? json({ status: 'OK' }) : new Response('Cannot PUT', { status: 404 }),
    );
    expect(failureOf(await set(true))).toMatchObject({ code: 'server', raw: { status: 404 } });
    const other = await withSwitch(async () => json({ status: 'OK' }));
    expect((await other(true)).ok).toBe(true);
    expect(failureOf(await set(true))).toMatchObject({
      code: 'misconfigured',
      raw: { status: 404, message: 'An endpoint that was given to the adapter does not exist.' },
    });
    isThere = true;
    expect((await set(true)).ok).toBe(true);
  });

  test('what the endpoint throws is a failure', async () => {
    const set = await withSwitch(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(failureOf(await set(false))).toMatchObject({ code: 'offline' });
  });
});
