import { describe, expect, test } from 'vitest';
import { createSuperTokensAdapter } from '../../src/index.ts';
import { failureOf, driver, valueOf } from '../support/driver.fixture.ts';
import { openScene } from '../support/scene.fixture.ts';
import { withStandIn } from '../support/stand-in.fixture.ts';
import { withinTab } from '../support/within-tab.fixture.ts';

const server = withStandIn();

const readyAndNew = (setUpBesideReady: boolean) =>
  ({
    wanted: { factors: ['authenticator'] },
    policy: { requirements: [{ oneOf: ['totp', 'otp-email'] }], setUpBesideReady },
  }) as const;

describe('one factor ready, one to set up', () => {
  test('the one to set up is not offered: the server would refuse it', async () => {
    const { enter, check, begin, person } = await openScene(server(), readyAndNew(false));
    await enter();
    expect(valueOf(await check())).toMatchObject({
      factors: [{ id: 'totp', can: { challenge: true, setUp: false } }],
    });
    const refused = await begin({ kind: 'email', to: { address: person.email } });
    expect(failureOf(refused)).toMatchObject({ code: 'verification_required', raw: { code: 'st-mfa' } });
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('it is offered where the host allows it', async () => {
    const { enter, check, begin, confirm, person, emailedCode } = await openScene(
      server(),
      readyAndNew(true),
    );
    await enter();
    const check1 = valueOf(await check());
    expect(check1).toMatchObject({ status: 'factorsRequired' });
    const can = check1.status === 'factorsRequired' ? check1.factors.map((each) => [each.id, each.can]) : [];
    expect(can).toContainEqual(['otp-email', { challenge: false, setUp: true }]);
    const begun = valueOf(await begin({ kind: 'email', to: { address: person.email } }));
    expect((await confirm(begun, emailedCode())).ok).toBe(true);
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });
});

describe('two required steps', () => {
  test('only the next group is asked for, and the answer changes after each', async () => {
    const policy = { requirements: ['totp', 'otp-email'] };
    const wanted = { factors: ['authenticator', 'email'] } as const;
    const { enter, check, start, verify, person, emailedCode } = await openScene(server(), {
      wanted,
      policy,
    });
    await enter();
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'totp' }] });
    await verify(valueOf(await start('totp')), await person.authenticatorCode());
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'otp-email' }] });
    await verify(valueOf(await start('otp-email')), emailedCode());
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });
});

describe('factors that this adapter cannot serve', () => {
  test('[SEC-2] are not offered, and let nobody pass', async () => {
    const policy = { requirements: ['emailpassword'] };
    const scene = await openScene(server(), { wanted: { factors: ['phone'] }, policy });
    const code = scene.adapter.firstFactor?.code;
    const { signal } = new AbortController();
    const begun = await code?.start({ kind: 'phone', address: scene.person.phone }, { signal });
    if (begun === undefined) throw new Error('Expected sign-in by code.');
    const typed = scene.codesTo(scene.person.phone).at(-1) ?? '';
    await code?.verify({ challenge: valueOf(begun), code: typed }, { signal });
    expect(valueOf(await scene.check())).toEqual({
      status: 'refused',
      reason: 'noFactor',
      raw: { code: 'emailpassword' },
      account: { id: expect.any(String) as string, identifier: expect.any(Object) as object },
    });
  });

  test('[SEC-2] a recipe that the adapter was not given is named', async () => {
    const { enter, sdk, tab } = await openScene(server(), { wanted: { factors: ['authenticator'] } });
    await enter();
    const bare = createSuperTokensAdapter({ session: sdk.Session, multiFactorAuth: sdk.MultiFactorAuth });
    expect(valueOf(await driver(withinTab(tab, bare)).check())).toMatchObject({
      status: 'refused',
      reason: 'misconfigured',
      raw: { code: 'no_recipe:totp', message: 'The server asks for `totp`: give the adapter `totp: Totp`.' },
    });
  });

  test('[SEC-2] a recipe that the host has not initialised is named', async () => {
    const init = { without: 'MultiFactorAuth' } as const;
    const { enter, check } = await openScene(server(), { wanted: { factors: ['authenticator'] }, init });
    await enter();
    expect(valueOf(await check())).toMatchObject({
      status: 'refused',
      reason: 'misconfigured',
      raw: {
        code: 'no_init:MultiFactorAuth',
        message: '`recipeList` lacks `MultiFactorAuth.init()`.',
      },
    });
  });
});

describe('fresh proof', () => {
  test('the guides’ name for texted codes is understood', async () => {
    const { enter, available, adapter } = await openScene(server(), { wanted: { factors: ['phone'] } });
    await enter();
    const reason = { factorId: 'otp-sms' };
    const error = Response.json({ claimValidationErrors: [{ id: 'st-mfa', reason }] }, { status: 403 });
    const demand = await adapter.session.demandIn?.({ error });
    expect(demand).toEqual({ factorIds: ['otp-phone'] });
    expect(valueOf(await available(demand?.factorIds))).toMatchObject([{ id: 'otp-phone' }]);
  });

  test('is given with what is ready, and never by setting something up', async () => {
    const scene = await openScene(server(), { wanted: { factors: ['authenticator'] } });
    await scene.enter();
    await scene.verify(valueOf(await scene.start('totp')), await scene.person.authenticatorCode());
    const demand = await scene.adapter.session.demandIn?.({ error: await scene.visit('/needs-fresh-totp') });
    expect(demand).toEqual({ factorIds: ['totp'] });
    const factors = valueOf(await scene.available(demand?.factorIds));
    expect(factors.map(({ id, can }) => [id, can])).toEqual([['totp', { challenge: true, setUp: false }]]);
    const challenge = valueOf(await scene.start('totp'));
    expect((await scene.verify(challenge, await scene.person.authenticatorCode())).ok).toBe(true);
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });
});
