import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../../support/driver.fixture.ts';
import { callsSince } from '../../support/scene.fixture.ts';
import { openSettings } from '../../support/settings.fixture.ts';
import { withStandIn } from '../../support/stand-in.fixture.ts';

const server = withStandIn();
const withOne = { wanted: { factors: ['authenticator'] } } as const;
const withNone = { wanted: { factors: [] } } as const;

describe('several authenticators', () => {
  test('are a row each, by name, and every code counts at sign-in', async () => {
    const { addDevice, seen, elsewhere, person } = await openSettings(server(), withOne);
    const desk = await addDevice('Desk');
    expect((await seen()).factors).toEqual([
      { id: 'totp:Desk', kind: 'authenticator', state: 'on', label: 'Desk' },
      { id: 'totp:TOTP Device 0', kind: 'authenticator', state: 'on' },
    ]);
    for (const code of [desk, person.authenticatorCode]) {
      const there = await elsewhere();
      expect((await there.verify(valueOf(await there.start('totp')), await code())).ok).toBe(true);
      expect(valueOf(await there.check())).toMatchObject({ status: 'complete' });
    }
  });

  test('one that was begun only is no row', async () => {
    const { begin, seen, cancel } = await openSettings(server(), withNone);
    const begun = valueOf(await begin({ kind: 'authenticator', label: 'Desk' }));
    expect((await seen()).factors).toEqual([]);
    expect((await cancel(begun)).ok).toBe(true);
  });

  test('a code of one that was removed is a wrong one', async () => {
    const { addDevice, remove, prove, start, verify } = await openSettings(server(), withOne);
    const desk = await addDevice('Desk');
    valueOf(await remove('totp:Desk'));
    const challenge = valueOf(await start('totp'));
    expect(failureOf(await verify(challenge, await desk()))).toMatchObject({ code: 'wrong_code' });
    expect((await prove('totp')).ok).toBe(true);
  });

  test('begun with one ready in a session that is not whole is refused, and so is confirming', async () => {
    const { begin, scan, elsewhere } = await openSettings(server(), withOne);
    const spare = valueOf(await begin({ kind: 'authenticator', label: 'Spare' }));
    const there = await elsewhere();
    const thief = await there.begin({ kind: 'authenticator', label: 'Thief' });
    expect(failureOf(thief)).toMatchObject({ code: 'verification_required' });
    const code = spare.kind === 'authenticator' ? await scan(spare.uri)() : '';
    expect(failureOf(await there.confirm(spare, code))).toMatchObject({ code: 'verification_required' });
    expect(failureOf(await there.remove('totp:TOTP Device 0'))).toMatchObject({
      code: 'verification_required',
    });
  });
});

describe('the last authenticator while one is required', () => {
  test('goes; both running sessions stay whole, the page sees it, and the next sign-in asks for a set-up', async () => {
    const { elsewhere, prove, remove, seen, check, available, signOut, enter } = await openSettings(
      server(),
      withOne,
    );
    const there = await elsewhere();
    valueOf(await prove('totp', there));
    valueOf(await remove('totp:TOTP Device 0'));
    for (const session of [{ check }, there])
      expect(valueOf(await session.check())).toMatchObject({ status: 'complete' });
    // The switch is on, and nothing is left: what the page has to warn of.
    const { protectionOn, asksForSetUp, factors } = await seen();
    expect({ protectionOn, asksForSetUp, factors }).toEqual({
      protectionOn: true,
      asksForSetUp: true,
      factors: [],
    });
    expect(valueOf(await available())).toEqual([]);
    await signOut();
    await enter();
    expect(valueOf(await check())).toMatchObject({
      status: 'factorsRequired',
      factors: expect.arrayContaining([
        expect.objectContaining({ id: 'totp', can: { challenge: false, setUp: true } }),
      ]) as unknown,
    });
  });

  test('removed twice, or elsewhere before, is a success', async () => {
    const { remove } = await openSettings(server(), withOne);
    for (const _ of [1, 2]) expect((await remove('totp:TOTP Device 0')).ok).toBe(true);
    expect((await remove('totp:never there')).ok).toBe(true);
  });
});

describe('names', () => {
  test('that the core gave are none; another can be given one, whether or not it can be renamed', async () => {
    const { addDevice, rename, seen } = await openSettings(server(), withOne);
    await addDevice(undefined);
    await addDevice('TOTP Device two');
    await addDevice('My TOTP Device 7');
    const { factors, addable } = await seen();
    expect(factors.map(({ id, label }) => [id, label])).toEqual([
      ['totp:My TOTP Device 7', 'My TOTP Device 7'],
      ['totp:TOTP Device 0', undefined],
      ['totp:TOTP Device 1', undefined],
      ['totp:TOTP Device two', 'TOTP Device two'],
    ]);
    expect(addable).toContainEqual({ kind: 'authenticator', destinations: [], named: true });
    valueOf(await rename('totp:TOTP Device 1', 'Desk'));
    expect((await seen()).factors).toContainEqual(
      expect.objectContaining({ id: 'totp:Desk', label: 'Desk' }),
    );
  });

  test.each(['', '   ', 'x'.repeat(257), '\u0000', 'a\nb'])(
    '%j is none, and nobody is asked',
    async (label) => {
      const { scene, begin, rename } = await openSettings(server(), withOne);
      const before = scene.browser.log.length;
      const refused = { code: 'input_refused', field: 'label' };
      expect(failureOf(await begin({ kind: 'authenticator', label }))).toEqual(refused);
      expect(failureOf(await rename('totp:TOTP Device 0', label))).toEqual(refused);
      expect(callsSince(scene, before)).toEqual([]);
    },
  );

  test.each(['Acme: Inc', 'Acme & Søn 日本', '{{7*7}} ${alert(1)} %s', 'constructor', '{"replaces":"x"}'])(
    '%j is kept as it is, and leads back to its device',
    async (label) => {
      const { addDevice, rename, remove, seen } = await openSettings(server(), withNone);
      await addDevice('First');
      valueOf(await rename('totp:First', `  ${label} `));
      expect((await seen()).factors).toMatchObject([{ id: `totp:${label}`, label }]);
      valueOf(await remove(`totp:${label}`));
      expect((await seen()).factors).toEqual([]);
    },
  );

  test('one that another authenticator has is refused, whether it is new or renamed', async () => {
    const { addDevice, begin, rename, seen } = await openSettings(server(), withOne);
    await addDevice('Desk');
    const taken = { code: 'input_refused', field: 'label' };
    expect(failureOf(await begin({ kind: 'authenticator', label: 'Desk' }))).toMatchObject(taken);
    expect(failureOf(await rename('totp:TOTP Device 0', 'Desk'))).toMatchObject(taken);
    expect((await seen()).factors).toHaveLength(2);
  });

  test('an authenticator that is gone, and an address, get none', async () => {
    const { rename, addEmail, person, idOf } = await openSettings(server(), withNone);
    expect(failureOf(await rename('totp:gone', 'New'))).toMatchObject({ code: 'factor_gone' });
    valueOf(await addEmail(person.email));
    expect(failureOf(await rename(await idOf('email'), 'New'))).toEqual({ code: 'refused' });
  });

  test('two calls at once with one name make one device, with two names two', async () => {
    const { scene, begin } = await openSettings(server(), withNone);
    const before = scene.browser.log.length;
    const labels = ['Desk', 'Desk', 'Phone'];
    const begun = await Promise.all(labels.map((label) => begin({ kind: 'authenticator', label })));
    expect(new Set(begun.map((each) => valueOf(each).handle)).size).toBe(2);
    expect(callsSince(scene, before)).toEqual(['POST totp/device', 'POST totp/device']);
  });
});

describe('an authenticator in the place of another', () => {
  test('the old one counts until the new one does, and then no more', async () => {
    const { replace, confirm, scan, seen, prove, start, verify, person } = await openSettings(
      server(),
      withOne,
    );
    const begun = valueOf(await replace('totp:TOTP Device 0'));
    expect((await prove('totp')).ok).toBe(true);
    const code = begun.kind === 'authenticator' ? scan(begun.uri) : () => '';
    valueOf(await confirm(begun, await code()));
    const { factors } = await seen();
    expect(factors).toHaveLength(1);
    expect(factors.map(({ id }) => id)).not.toContain('totp:TOTP Device 0');
    const challenge = valueOf(await start('totp'));
    expect(failureOf(await verify(challenge, await person.authenticatorCode())).code).toBe('wrong_code');
    expect((await verify(challenge, await code())).ok).toBe(true);
  });

  test('if the answer to the code was lost, the old one goes at the next try', async () => {
    const { replace, confirm, scan, seen, sdk, tab } = await openSettings(server(), withOne);
    const begun = valueOf(await replace('totp'));
    const code = begun.kind === 'authenticator' ? await scan(begun.uri)() : '';
    const [, deviceName = ''] = /"handle":"\[\\"[^"]*\\",\\"(.+?)\\"\]/.exec(begun.handle) ?? [];
    await tab.run(() => sdk.Totp.verifyDevice({ deviceName, totp: code }));
    expect((await seen()).factors).toHaveLength(2);
    expect(failureOf(await confirm(begun, '123456')).code).toBe('conflict');
    expect((await seen()).factors).toMatchObject([{ id: `totp:${deviceName}` }]);
  });

  test('of several, whoever does not say which one replaces none', async () => {
    const { replace, addDevice, scene } = await openSettings(server(), withOne);
    await addDevice('Desk');
    const before = scene.browser.log.length;
    expect(failureOf(await replace('totp'))).toEqual({ code: 'refused' });
    expect(callsSince(scene, before)).toEqual(['GET totp/device/list']);
  });
});
