import { describe, expect, test } from 'vitest';
import { createSuperTokensAdapter, protectionBy } from '../../../src/index.ts';
import { failureOf, options, present, valueOf } from '../../support/driver.fixture.ts';
import { callsSince, openScene } from '../../support/scene.fixture.ts';
import { openSettings } from '../../support/settings.fixture.ts';
import { letTimePass, withStandIn } from '../../support/stand-in.fixture.ts';

const server = withStandIn();
const withBoth = { wanted: { factors: ['authenticator', 'email'] } } as const;
const withOne = { wanted: { factors: ['authenticator'] } } as const;
const minute = 60_000;

const refusal = (...claims: readonly object[]) =>
  Response.json({ message: 'invalid claim', claimValidationErrors: claims }, { status: 403 });

const tooOld = { message: 'fresh proof needed', ageInSeconds: 4, maxAgeInSeconds: 2 };
const incomplete = { id: 'st-mfa', reason: { message: 'MFA requirement for auth is not satisfied' } };

describe('a demand of the host’s own validators', () => {
  const demandOf = async (error: unknown, freshProofClaims: readonly string[] = []) => {
    const { sdk } = await openScene(server());
    const { Session: session, MultiFactorAuth: multiFactorAuth } = sdk;
    const adapter = createSuperTokensAdapter({ session, multiFactorAuth, freshProofClaims });
    return present(adapter.session.demandIn)({ error });
  };

  test.each([
    ['st-mfa', { factorId: 'totp' }, ['totp']],
    ['fresh-totp', { factorId: 'totp' }, ['totp']],
    ['fresh-proof', { oneOf: ['totp', 'otp-sms'] }, ['totp', 'otp-phone']],
    ['step-up', { allOfInAnyOrder: ['totp', 'otp-email'] }, ['totp', 'otp-email']],
  ])('%s is recognised by the factors that it names', async (id, named, factorIds) => {
    expect(await demandOf(refusal({ id, reason: { ...tooOld, ...named } }))).toEqual({ factorIds });
  });

  test('one that names no factor is recognised by its id, if the host says which', async () => {
    const error = () => refusal({ id: 'sudo', reason: { ...tooOld, message: 'expired' } });
    expect(await demandOf(error())).toBeUndefined();
    expect(await demandOf(error(), ['sudo'])).toEqual({});
    expect(await demandOf(refusal(incomplete))).toEqual({});
  });

  test.each([
    ['of a role', { id: 'st-role', reason: { message: 'wrong value', expectedToInclude: 'admin' } }],
    ['without an id', { reason: { factorId: 'totp' } }],
    ['of an address', { id: 'st-ev', reason: { message: 'wrong value', expectedValue: true } }],
  ])('a refusal %s is none', async (_, claim) => {
    expect(await demandOf(refusal(claim))).toBeUndefined();
  });

  test('of the true server: by the proof of another factor, too, and once it is given the call goes through', async () => {
    const { turn, available, prove } = await openSettings(server(), withBoth);
    letTimePass(server(), 6 * minute);
    const refused = failureOf(await turn(false));
    expect(refused).toMatchObject({ code: 'step_up_required', raw: { code: 'fresh-proof', status: 403 } });
    expect(valueOf(await available()).map(({ id, can }) => [id, can])).toEqual([
      ['otp-email', { challenge: true, setUp: false }],
      ['totp', { challenge: true, setUp: false }],
    ]);
    valueOf(await prove('otp-email'));
    expect((await turn(false)).ok).toBe(true);
  });

  test('in a session that is not whole, what is missing comes first', async () => {
    const { elsewhere } = await openSettings(server(), withOne);
    const there = await elsewhere();
    for (const press of [() => there.turn(false), () => there.createCodes(), () => there.overview()])
      expect(failureOf(await press())).toMatchObject({ code: 'verification_required' });
  });

  test('a claim that only the host knows is a demand in an answer to the adapter, too', async () => {
    const scene = await openScene(server(), { wanted: { factors: [] } });
    await scene.enter();
    const { Session: session, MultiFactorAuth: multiFactorAuth } = scene.sdk;
    const set = async () => refusal({ id: 'sudo', reason: tooOld });
    const ask = async (freshProofClaims: readonly string[]) => {
      const protection = protectionBy({ set });
      const adapter = createSuperTokensAdapter({ session, multiFactorAuth, protection, freshProofClaims });
      return failureOf(await scene.tab.run(() => present(adapter.protection).set({ on: true }, options)));
    };
    expect(await ask([])).toMatchObject({ code: 'refused' });
    expect(await ask(['sudo'])).toMatchObject({ code: 'step_up_required', raw: { code: 'sudo' } });
  });
});

describe('a set-up is no answer to a demand', () => {
  test('it counts as one in the SDK’s own claim, and not where the host tells a challenge from it', async () => {
    const { scene, turn, addDevice, available, prove } = await openSettings(server(), {
      wanted: { factors: ['email'] },
    });
    letTimePass(server(), 6 * minute);
    await addDevice('New');
    expect((await scene.visit('/needs-fresh/totp')).status).toBe(200);
    expect(failureOf(await turn(false)).code).toBe('step_up_required');
    for (const factor of valueOf(await available()))
      expect(factor.can).toEqual({ challenge: true, setUp: false });
    valueOf(await prove('otp-email'));
    expect((await turn(false)).ok).toBe(true);
  });

  test('what could only be set up is not offered, and not started: nothing is sent', async () => {
    const { scene, seen, available, start } = await openSettings(server(), withOne);
    const [known] = (await seen()).addable.find(({ kind }) => kind === 'email')?.destinations ?? [];
    expect(valueOf(await available(['otp-email']))).toEqual([]);
    const before = scene.browser.log.length;
    expect(failureOf(await start('otp-email', known?.id)).code).toBe('factor_gone');
    expect(failureOf(await start('otp-email')).code).toBe('factor_gone');
    expect(callsSince(scene, before)).toEqual([]);
    expect(scene.emailedCodes()).toEqual([]);
  });

  test('an address that was taken away since its code was sent is set up anew by it, which proves nobody', async () => {
    const { scene, start, verify, person, emailedCode, turn } = await openSettings(server(), withBoth);
    const challenge = valueOf(await start('otp-email'));
    await server().people.removeFactor(person.email, 'email');
    letTimePass(server(), 6 * minute);
    expect(failureOf(await verify(challenge, emailedCode()))).toEqual({ code: 'factor_gone' });
    expect(callsSince(scene).at(-1)).toBe('POST signinup/code/consume');
    expect(failureOf(await turn(false)).code).toBe('step_up_required');
  });

  test('the very first factor is a proof: there was nothing before to prove anybody with', async () => {
    const { addDevice, createCodes } = await openSettings(server(), { wanted: { factors: [] } });
    await addDevice('First');
    // They came with it.
    expect(failureOf(await createCodes()).code).toBe('conflict');
  });
});

describe('a host that asks for fresh proof before a factor is added or an authenticator removed', () => {
  test('what may be added is shown all the same; each press asks, and goes through after the proof', async () => {
    const policy = { freshProofToChange: true };
    const { seen, begin, remove, prove } = await openSettings(server(), { ...withOne, policy });
    letTimePass(server(), 6 * minute);
    expect((await seen()).addable).toHaveLength(3);
    const key = { kind: 'authenticator', label: 'New' } as const;
    expect(failureOf(await begin(key))).toMatchObject({ code: 'step_up_required' });
    expect(failureOf(await begin({ kind: 'phone', to: { address: '+12065550177' } })).code).toBe(
      'step_up_required',
    );
    expect(failureOf(await remove('totp:TOTP Device 0')).code).toBe('step_up_required');
    valueOf(await prove('totp'));
    valueOf(await begin(key));
    expect((await remove('totp:TOTP Device 0')).ok).toBe(true);
  });
});
