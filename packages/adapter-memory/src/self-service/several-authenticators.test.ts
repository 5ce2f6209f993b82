import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../world.fixture.ts';
import { addAuthenticator, authenticator, inSettings } from './settings-world.fixture.ts';

const selfService = { severalAuthenticators: true };
const two = {
  selfService,
  account: {
    factors: [
      { ...authenticator, label: 'Phone' },
      { kind: 'authenticator', label: 'Tablet' },
    ],
  },
} as const;

describe('several authenticators', () => {
  test('are listed one by one, and are one factor at sign-in', async () => {
    const { overview, available, appCode, signOut, signIn, prove, status } = await inSettings(two);
    expect(valueOf(await overview()).factors).toMatchObject([
      { id: 'authenticator', label: 'Phone' },
      { id: 'authenticator-2', label: 'Tablet' },
    ]);
    expect(valueOf(await available()).map(({ id }) => id)).toEqual(['authenticator']);
    for (const id of ['authenticator', 'authenticator-2']) {
      await signOut();
      await signIn();
      valueOf(await prove('authenticator', appCode(id)));
      expect(await status()).toBe('complete');
    }
  });

  test('are removed one by one, and an open challenge stays valid with the others', async () => {
    const { start, verify, remove, appCode, overview } = await inSettings(two);
    const challenge = valueOf(await start('authenticator'));
    const lost = appCode('authenticator');
    valueOf(await remove('authenticator'));
    valueOf(await remove('authenticator'));
    expect(failureOf(await verify(challenge, lost)).code).toBe('wrong_code');
    valueOf(await verify(challenge, appCode('authenticator-2')));
    expect(valueOf(await overview()).factors).toMatchObject([{ id: 'authenticator-2' }]);
  });

  test('never have the id of one that was removed', async () => {
    const world = await inSettings({ selfService });
    await addAuthenticator(world);
    valueOf(await world.remove('authenticator'));
    await addAuthenticator(world);
    valueOf(await world.remove('authenticator'));
    expect(valueOf(await world.overview()).factors).toMatchObject([{ id: 'authenticator-2' }]);
    expect(() => world.appCode('authenticator')).toThrow(/no authenticator "authenticator"/);
  });

  test('are named when they are added, and a name that is refused makes no key', async () => {
    const world = await inSettings(two);
    const { begin, confirm, backend, overview } = world;
    for (const label of ['tablet', ' Phone ', '', ' \t', 'x'.repeat(61), 'a\u0000b']) {
      const refused = await begin({ kind: 'authenticator', label });
      expect(failureOf(refused)).toEqual({ code: 'input_refused', field: 'label' });
    }
    const begun = valueOf(await begin({ kind: 'authenticator', label: ` ${'🦊'.repeat(60)} ` }));
    valueOf(await confirm(begun, backend.authenticatorCode('ada').code));
    expect(valueOf(await overview()).factors.map(({ label }) => label)).toEqual([
      'Phone',
      'Tablet',
      '🦊'.repeat(60),
    ]);
  });

  test('that are named while another is set up keep that name: the one that comes second is without one', async () => {
    const world = await inSettings(two);
    const { begin, confirm, rename, backend, overview } = world;
    const begun = valueOf(await begin({ kind: 'authenticator', label: 'Watch' }));
    valueOf(await rename('authenticator', 'Watch'));
    valueOf(await confirm(begun, backend.authenticatorCode('ada').code));
    expect(valueOf(await overview()).factors.map(({ label }) => label)).toEqual([
      'Watch',
      'Tablet',
      undefined,
    ]);
  });

  test('have no names where the backend has none', async () => {
    const { begin, confirm, backend, overview } = await inSettings({
      selfService: { ...selfService, rename: false },
      account: { factors: [authenticator] },
    });
    const begun = valueOf(await begin({ kind: 'authenticator', label: 'Watch' }));
    valueOf(await confirm(begun, backend.authenticatorCode('ada').code));
    expect(valueOf(await overview()).factors.map(({ label }) => label)).toEqual([undefined, undefined]);
  });

  test('are replaced one by one: the new one gets the name of the old one', async () => {
    const { replace, confirm, backend, overview, appCode } = await inSettings(two);
    const lost = appCode('authenticator-2');
    const begun = valueOf(await replace('authenticator-2', { kind: 'authenticator' }));
    valueOf(await confirm(begun, backend.authenticatorCode('ada').code));
    expect(appCode('authenticator-2')).not.toBe(lost);
    expect(valueOf(await overview()).factors).toMatchObject([
      { id: 'authenticator', label: 'Phone' },
      { id: 'authenticator-2', label: 'Tablet' },
    ]);
    const gone = await replace('authenticator-3', { kind: 'authenticator' });
    expect(failureOf(gone).code).toBe('factor_gone');
  });

  test('are replaced all at once by the name that `check` has for them', async () => {
    const { replace, confirm, backend, overview } = await inSettings({
      ...two,
      account: { factors: [{ kind: 'authenticator' }, { kind: 'authenticator' }, authenticator] },
    });
    backend.removeFactor('ada', 'authenticator');
    backend.addFactor('ada', { kind: 'authenticator' });
    backend.addFactor('ada', { kind: 'authenticator' });
    const begun = valueOf(await replace('authenticator', { kind: 'authenticator' }));
    valueOf(await confirm(begun, backend.authenticatorCode('ada').code));
    expect(valueOf(await overview()).factors).toHaveLength(1);
  });

  test('are a conflict where an account may have one', async () => {
    const { begin, overview } = await inSettings({ account: { factors: [authenticator] } });
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('conflict');
    expect(valueOf(await overview()).addable.map(({ kind }) => kind)).toEqual(['email', 'phone']);
  });
});

describe('a factor that cannot be removed', () => {
  const policy = { steps: ['authenticator'] };

  test('is the last one that the policy asks for', async () => {
    const account = { factors: [authenticator, { kind: 'email' }], policy } as const;
    const { overview, remove } = await inSettings({ account });
    const { factors } = valueOf(await overview());
    expect(factors.map(({ keptBecause }) => keptBecause)).toEqual(['required', undefined]);
    expect(failureOf(await remove('authenticator')).code).toBe('refused');
    valueOf(await remove('email'));
  });

  test('is not one of two that count', async () => {
    const { overview } = await inSettings({ ...two, account: { ...two.account, policy } });
    const { factors } = valueOf(await overview());
    expect(factors.map(({ keptBecause }) => keptBecause)).toEqual([undefined, undefined]);
    const either = { steps: [{ oneOf: ['authenticator', 'email'] }] } as const;
    const account = { factors: [authenticator, { kind: 'email' }], policy: either } as const;
    const other = await inSettings({ account });
    valueOf(await other.remove('email'));
    expect(failureOf(await other.remove('authenticator')).code).toBe('refused');
  });

  test('is the last one of somebody who needs a factor; recovery codes do not count', async () => {
    const account = {
      factors: [authenticator, { kind: 'recoveryCode' }],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    } as const;
    const { remove } = await inSettings({ account });
    expect(failureOf(await remove('authenticator')).code).toBe('refused');
    const lenient = await inSettings({ account, selfService: { keepsRequired: false } });
    valueOf(await lenient.remove('authenticator'));
  });

  test('can be one that could not be set up again', async () => {
    const { overview, remove } = await inSettings({
      account: { factors: [authenticator] },
      backend: { enrolment: ['email'] },
    });
    expect(valueOf(await overview()).factors).toMatchObject([{ keptBecause: 'unsupported' }]);
    expect(failureOf(await remove('authenticator')).code).toBe('refused');
  });
});
