import { describe, expect, test } from 'vitest';
import { failureOf, minute, valueOf } from '../world.fixture.ts';
import { addAuthenticator, authenticator, inSettings } from './settings-world.fixture.ts';

describe('account.overview', () => {
  test('describes somebody who has everything', async () => {
    const factors = [
      { ...authenticator, label: 'Phone' },
      { kind: 'email' },
      { kind: 'recoveryCode', codes: ['one', 'two'] },
    ] as const;
    const { overview, pass } = await inSettings({ account: { factors } });
    pass(minute);
    expect(valueOf(await overview())).toEqual({
      account: { id: 'ada', displayName: 'Ada', identifier: { kind: 'email', mailbox: 'a', domain: 'e' } },
      protectionOn: true,
      factors: [
        {
          id: 'authenticator',
          kind: 'authenticator',
          state: 'on',
          label: 'Phone',
          addedAgoMs: minute,
          usedAgoMs: minute,
        },
        {
          id: 'email',
          kind: 'email',
          state: 'on',
          destination: { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' },
          addedAgoMs: minute,
        },
      ],
      addable: [{ kind: 'phone', destinations: [{ id: 'phone', kind: 'phone', ending: '123' }] }],
      recoveryCodes: { state: 'some', left: 2 },
      otherSessions: 0,
      provedAgoMs: minute,
      sessionEndsInMs: 12 * 60 * minute - minute,
    });
  });

  test('lists for somebody without factors what can be added', async () => {
    const { overview } = await inSettings();
    expect(valueOf(await overview())).toMatchObject({
      protectionOn: false,
      factors: [],
      addable: [{ kind: 'authenticator', destinations: [] }, { kind: 'email' }, { kind: 'phone' }],
      recoveryCodes: { state: 'none', left: 0 },
    });
  });

  test('does not list an unconfirmed enrolment', async () => {
    const world = await inSettings();
    valueOf(await world.begin({ kind: 'authenticator' }));
    expect(valueOf(await world.overview()).factors).toEqual([]);
    await addAuthenticator(world);
    expect(valueOf(await world.overview())).toMatchObject({
      factors: [{ id: 'authenticator', state: 'on' }],
      addable: [{ kind: 'email' }, { kind: 'phone' }],
    });
  });

  test('leaves out what the backend does not report', async () => {
    const { overview } = await inSettings({
      selfService: { protection: 'policy', recoveryCodes: [], signInIsFreshProof: false },
    });
    const shown = valueOf(await overview());
    expect(shown).not.toHaveProperty('protectionOn');
    expect(shown).not.toHaveProperty('recoveryCodes');
    expect(shown).not.toHaveProperty('provedAgoMs');
  });

  test('reports no number of codes where only their list is available', async () => {
    const { overview } = await inSettings({ selfService: { recoveryCodes: ['create', 'reveal'] } });
    expect(valueOf(await overview()).recoveryCodes).toEqual({ state: 'none' });
  });
});

describe('account.rename', () => {
  test('stores a name that the overview returns', async () => {
    const { rename, overview } = await inSettings({ account: { factors: [authenticator] } });
    valueOf(await rename('authenticator', '  Old phone '));
    expect(valueOf(await overview()).factors).toMatchObject([{ label: 'Old phone' }]);
    valueOf(await rename('authenticator', 'Old phone'));
  });

  test('refuses a name that is taken, empty or too long, and an unknown factor', async () => {
    const factors = [{ ...authenticator, label: 'Phone' }, { kind: 'email' }] as const;
    const { rename } = await inSettings({ account: { factors } });
    for (const label of ['phone', ' PHONE', '', '  ', 'x'.repeat(61)]) {
      expect(failureOf(await rename('email', label))).toEqual({ code: 'input_refused', field: 'label' });
    }
    expect(failureOf(await rename('phone', 'Tablet')).code).toBe('factor_gone');
  });
});

describe('account.signOutOthers', () => {
  test('ends all sessions but the current one', async () => {
    const { elsewhere, overview, signOutOthers, status, backend } = await inSettings();
    const other = await elsewhere();
    expect(valueOf(await overview()).otherSessions).toBe(1);
    expect(backend.sessionsOf('ada')).toEqual([
      { first: 'password', isComplete: true },
      { first: 'password', isComplete: true },
    ]);
    valueOf(await signOutOthers());
    valueOf(await signOutOthers());
    expect(valueOf(await other.check()).status).toBe('signedOut');
    expect(await status()).toBe('complete');
    expect(valueOf(await overview()).otherSessions).toBe(0);
  });

  test('does not touch other accounts', async () => {
    const { backend, signOutOthers } = await inSettings({
      backend: {
        accounts: [
          { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' },
          { id: 'bob', identifier: 'bob', password: 'correct horse' },
        ],
      },
    });
    backend.signIn(backend.openBrowser(), 'bob');
    valueOf(await signOutOthers());
    expect(backend.sessionsOf('bob')).toHaveLength(1);
  });
});
