import { describe, expect, test } from 'vitest';
import { driver, failureOf, valueOf } from '../../support/driver.fixture.ts';
import { plainFetch } from '../../support/node-browser.fixture.ts';
import type { Network } from '../../support/node-browser.fixture.ts';
import { openSettings } from '../../support/settings.fixture.ts';
import { letTimePass, withStandIn } from '../../support/stand-in.fixture.ts';

const server = withStandIn();
const withOne = { wanted: { factors: ['authenticator'] } } as const;
/** No endpoint of the host's, so nothing asks the core. */
const alone = {
  ...withOne,
  settings: () => ({ account: {}, protection: { set: async () => false }, recoveryCodes: {} }),
};
const anHour = 65 * 60_000;

describe('a session that was ended elsewhere', () => {
  test('can still read, add and remove authenticators at the SDK’s own routes until its access token runs out', async () => {
    const { seen, begin, cancel, remove, person, overview, check } = await openSettings(server(), alone);
    await server().people.endSessions(person.email);
    expect((await seen()).factors).toHaveLength(1);
    valueOf(await cancel(valueOf(await begin({ kind: 'authenticator', label: 'Late' }))));
    expect((await remove('totp:TOTP Device 0')).ok).toBe(true);
    letTimePass(server(), anHour);
    expect(failureOf(await overview()).code).toBe('session_ended');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('is over at once for endpoints of the host that ask the core, and for the page that uses one', async () => {
    const scene = await openSettings(server(), withOne);
    await server().people.endSessions(scene.person.email);
    for (const press of [
      () => scene.turn(false),
      () => scene.createCodes(),
      () => scene.signOutOthers(),
      () => scene.rename('totp:TOTP Device 0', 'New'),
      () => scene.overview(),
    ])
      expect(failureOf(await press()).code).toBe('session_ended');
    expect((await server().people.holdings(scene.person.email)).factors).toEqual(['authenticator']);
  });

  test('confirms no authenticator, although the server has verified it by then', async () => {
    const { begin, confirm, scan, person, check } = await openSettings(server(), alone);
    const begun = valueOf(await begin({ kind: 'authenticator', label: 'Late' }));
    await server().people.endSessions(person.email);
    const code = begun.kind === 'authenticator' ? await scan(begun.uri)() : '';
    expect(failureOf(await confirm(begun, code)).code).toBe('session_ended');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('confirms no address, although the server has linked it by then', async () => {
    const { begin, confirm, codesTo, person, check } = await openSettings(server(), alone);
    const address = `late-${person.email}`;
    const begun = valueOf(await begin({ kind: 'email', to: { address } }));
    await server().people.endSessions(person.email);
    expect(failureOf(await confirm(begun, codesTo(address).at(-1) ?? '')).code).toBe('session_ended');
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect((await server().people.holdings(person.email)).emails).toContain(address);
  });
});

describe('signing out elsewhere', () => {
  test('ends the others and not this one; where their access token has not run out, they still read', async () => {
    const { signOutOthers, elsewhere, prove, seen, check } = await openSettings(server(), withOne);
    const there = await elsewhere();
    valueOf(await prove('totp', there));
    expect((await seen()).otherSessions).toBe(1);
    expect((await signOutOthers()).ok).toBe(true);
    expect((await seen()).otherSessions).toBe(0);
    expect(valueOf(await there.check())).toMatchObject({ status: 'complete' });
    expect(failureOf(await there.turn(false)).code).toBe('session_ended');
    letTimePass(server(), anHour);
    expect(valueOf(await there.check())).toEqual({ status: 'signedOut' });
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    expect((await signOutOthers()).ok).toBe(true);
  });

  test('without the endpoints for it nothing is offered and nothing counted', async () => {
    const { account, seen } = await openSettings(server(), alone);
    expect(account).not.toHaveProperty('signOutOthers');
    expect(account).not.toHaveProperty('rename');
    expect(Object.keys(await seen()).toSorted()).toEqual(['account', 'addable', 'factors']);
  });
});

describe('the overview', () => {
  /** Answers in the server's place, once the page is open. */
  const answering = (path: string, answer: () => Response) => {
    let isOn = false;
    const network: Network = async (request) =>
      isOn && request.url.endsWith(path) ? answer() : plainFetch(request);
    const turnOn = () => {
      isOn = true;
    };
    return { network, turnOn };
  };

  test.each<[string, string, () => Response, string]>([
    ['the switch', '/settings/protection', () => new Response('', { status: 503 }), 'server'],
    [
      'recovery codes',
      '/settings/recovery-codes',
      () => Response.json({ status: 'OK', count: 'two' }),
      'malformed',
    ],
    [
      'recovery codes',
      '/settings/recovery-codes',
      () => Response.json({ status: 'OK', count: 1.5 }),
      'malformed',
    ],
    [
      'authenticators',
      '/totp/device/list',
      () => Response.json({ status: 'OK', devices: [{}] }),
      'malformed',
    ],
    ['second steps', '/mfa/info', () => new Response('', { status: 500 }), 'server'],
  ])('[SEC-2] is not there without what it says about %s (%s)', async (_, path, answer, code) => {
    const { network, turnOn } = answering(path, answer);
    const { overview } = await openSettings(server(), { ...withOne, network });
    turnOn();
    expect(failureOf(await overview()).code).toBe(code);
  });

  test('is there without the number of other sessions', async () => {
    const { network, turnOn } = answering(
      '/settings/sessions/others',
      () => new Response('', { status: 500 }),
    );
    const { seen } = await openSettings(server(), { ...withOne, network });
    turnOn();
    expect(await seen()).not.toHaveProperty('otherSessions');
  });

  test('one failing read is no misconfiguration: the next one is right', async () => {
    let left = 0;
    const network: Network = async (request) => {
      if (!request.url.endsWith('/mfa/info') || left === 0) return plainFetch(request);
      left -= 1;
      return new Response('not now', { status: 500 });
    };
    const { overview, seen } = await openSettings(server(), { ...withOne, network });
    left = 1;
    expect(failureOf(await overview()).code).toBe('server');
    expect((await seen()).factors).toHaveLength(1);
  });

  test('[SEC-36] is never of two people at once', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const network: Network = async (request) => {
      const response = await plainFetch(request);
      const work = request.url.endsWith('/totp/device/list') ? meanwhile : undefined;
      if (work) meanwhile = undefined;
      await work?.();
      return response;
    };
    const { overview, scene, seen } = await openSettings(server(), { wanted: { factors: [] }, network });
    const { person: bob } = await openSettings(server(), { wanted: { factors: [] } });
    const tab = driver(scene.openTab().adapter);
    meanwhile = () => tab.signIn(bob.email, bob.password);
    expect(failureOf(await overview()).code).toBe('malformed');
    expect((await seen()).account.id).toBe((await server().people.holdings(bob.email)).id);
  });

  test('a switch that was turned on elsewhere makes a session that lacks the proof pending at its next read', async () => {
    const { addDevice, turn, overview, elsewhere } = await openSettings(server(), {
      wanted: { factors: [] },
    });
    const there = await elsewhere();
    await addDevice('Phone');
    valueOf(await turn(true));
    expect(failureOf(await there.overview()).code).toBe('verification_required');
    expect((await overview()).ok).toBe(true);
  });
});
