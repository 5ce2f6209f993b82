import type { Failure, Result, WithPassword } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import type { SensitiveAction } from '../index.ts';
import { email, failureOf, hour, password, valueOf } from '../world.fixture.ts';
import { authenticator, inSettings } from './settings-world.fixture.ts';
import type { SettingsWorld } from './settings-world.fixture.ts';

type Do = (world: SettingsWorld, given: WithPassword) => Promise<Result<unknown, Failure>>;

const account = {
  factors: [authenticator, { kind: 'recoveryCode' }],
} as const;

const actions: Readonly<Record<SensitiveAction, Do>> = {
  addAuthenticator: async ({ backend, begin }, given) => {
    backend.removeFactor('ada', 'authenticator');
    return begin({ kind: 'authenticator', ...given });
  },
  addAddress: ({ begin }, given) => begin({ kind: 'email', to: { address: email }, ...given }),
  replaceFactor: ({ replace }, given) => replace('authenticator', { kind: 'authenticator', ...given }),
  removeFactor: ({ remove }, given) => remove('authenticator', given),
  createRecoveryCodes: async ({ backend, createCodes }, given) => {
    backend.removeFactor('ada', 'recoveryCode');
    return createCodes(given);
  },
  regenerateRecoveryCodes: ({ regenerateCodes }, given) => regenerateCodes(given),
  revealRecoveryCodes: ({ revealCodes }, given) => revealCodes(given),
  turnProtectionOn: async ({ backend, protect }, given) => {
    backend.updateAccount('ada', { protectionOn: false });
    return protect(true, given);
  },
  turnProtectionOff: ({ protect }, given) => protect(false, given),
};

// Written out, since the keys of an object are texts to the type checker.
const names = Object.keys(actions).filter((name): name is SensitiveAction => Object.hasOwn(actions, name));
const refused: Failure = { code: 'input_refused', field: 'password' };

describe.each(names)('%s', (action) => {
  test('can require the password', async () => {
    const world = await inSettings({ account, selfService: { passwordFor: [action] } });
    expect(failureOf(await actions[action](world, {}))).toEqual(refused);
    expect(failureOf(await actions[action](world, { password: 'typed-and-wrong' }))).toEqual(refused);
    expect((await actions[action](world, { password })).ok).toBe(true);
  });

  test('can require fresh proof', async () => {
    const world = await inSettings({ account, selfService: { freshProofFor: [action] } });
    world.pass(hour);
    expect(failureOf(await actions[action](world, { password })).code).toBe('step_up_required');
  });

  test('requires neither by default', async () => {
    const world = await inSettings({ account, selfService: { freshProofFor: [] } });
    world.pass(hour);
    expect((await actions[action](world, {})).ok).toBe(true);
  });
});

describe('a wrong password', () => {
  test('counts like a wrong one at sign-in', async () => {
    const world = await inSettings({
      selfService: { passwordFor: ['createRecoveryCodes'] },
      backend: { limits: { wrongPasswords: 2 } },
    });
    expect(failureOf(await world.createCodes({ password: 'wrong' }))).toEqual(refused);
    expect(failureOf(await world.createCodes({ password: 'wrong' }))).toMatchObject({ code: 'locked' });
    expect(failureOf(await world.createCodes({ password })).code).toBe('locked');
    await world.signOut();
    expect(failureOf(await world.signIn()).code).toBe('locked');
    world.pass(hour);
    valueOf(await world.signIn());
    valueOf(await world.createCodes({ password }));
  });

  test('is not asked for before fresh proof, nor during a set-up while signing in', async () => {
    const selfService = { passwordFor: ['createRecoveryCodes', 'addAuthenticator'] } as const;
    const world = await inSettings({
      account: { policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } }, factors: [authenticator] },
      selfService,
    });
    world.pass(hour);
    expect(failureOf(await world.createCodes({ password: 'wrong' })).code).toBe('step_up_required');
    world.backend.removeFactor('ada', 'authenticator');
    await world.signOut();
    await world.signIn();
    expect((await world.begin({ kind: 'authenticator' })).ok).toBe(true);
  });
});
