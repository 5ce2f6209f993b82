import { describe, expect, test } from 'vitest';
import { failureOf, driver, valueOf } from '../support/driver.fixture.ts';
import { callsSince, openScene } from '../support/scene.fixture.ts';
import { letTimePass, withStandIn } from '../support/stand-in.fixture.ts';

const server = withStandIn();
const withAuthenticator = { wanted: { factors: ['authenticator'] } } as const;
const anHour = 65 * 60_000;

describe('a session that cannot be asked about is not one that is over', () => {
  test('[SEC-2] offline with an access token that has run out is offline, not signed out', async () => {
    const scene = await openScene(server(), withAuthenticator);
    await scene.enter();
    forgetAccessToken(scene.browser.cookies);
    const undo = scene.browser.disturb('offline');
    expect(failureOf(await scene.check())).toMatchObject({ code: 'offline' });
    expect(failureOf(await scene.signOut())).toMatchObject({ code: 'offline' });
    undo();
    expect(valueOf(await scene.check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('[SEC-2] a failing refresh in a fresh tab is a failure', async () => {
    const scene = await openScene(server(), withAuthenticator);
    const undo = scene.browser.disturb('serverError');
    expect(failureOf(await scene.check())).toMatchObject({ code: 'server', raw: { status: 500 } });
    undo();
    expect(valueOf(await scene.check())).toEqual({ status: 'signedOut' });
  });
});

/** As a browser does that has kept its refresh token only. */
function forgetAccessToken(cookies: Map<string, string>) {
  for (const name of ['sFrontToken', 'st-last-access-token-update', 'st-access-token']) cookies.delete(name);
}

describe('an access token that runs out in mid-flow', () => {
  test('is refreshed, and the call is made again', async () => {
    const scene = await openScene(server(), withAuthenticator);
    await scene.enter();
    const challenge = valueOf(await scene.start('totp'));
    letTimePass(scene.server, anHour);
    const before = scene.browser.log.length;
    expect((await scene.verify(challenge, await scene.person.authenticatorCode())).ok).toBe(true);
    expect(callsSince(scene, before)).toEqual([
      'POST totp/verify',
      'POST session/refresh',
      'POST totp/verify',
    ]);
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  });
});

describe('a session that was ended elsewhere', () => {
  test('takes no second step', async () => {
    const scene = await openScene(server(), withAuthenticator);
    await scene.enter();
    const challenge = valueOf(await scene.start('totp'));
    await scene.server.people.endSessions(scene.person.email);
    const code = await scene.person.authenticatorCode();
    expect(failureOf(await scene.verify(challenge, code))).toMatchObject({ code: 'session_ended' });
    expect(valueOf(await scene.check())).toEqual({ status: 'signedOut' });
  });

  test('is over for the other tabs once its access token has run out', async () => {
    const scene = await openScene(server(), withAuthenticator);
    await scene.enter();
    await scene.server.people.endSessions(scene.person.email);
    letTimePass(scene.server, anHour);
    expect(valueOf(await driver(scene.openTab().adapter).check())).toEqual({ status: 'signedOut' });
  });
});

describe('requirements that nobody can meet', () => {
  test('[SEC-2] the 500 about them is refused as misconfigured', async () => {
    const policy = { requirements: ['webauthn'] };
    const { enter, check } = await openScene(server(), { wanted: { factors: [] }, policy });
    await enter();
    expect(valueOf(await check())).toMatchObject({
      status: 'refused',
      reason: 'misconfigured',
      raw: { code: 'mfa_info_500', status: 500 },
    });
  });

  test('a server that fails at everything is a failure', async () => {
    const { enter, check, browser } = await openScene(server(), withAuthenticator);
    await enter();
    browser.disturb('serverError');
    expect(failureOf(await check())).toMatchObject({ code: 'server' });
  });
});

describe('email verification', () => {
  const unverified = { factors: ['authenticator'], emailUnverified: true } as const;

  test.each([
    ['first', 'emailVerificationRequired'],
    ['last', 'factorsRequired'],
    ['never', 'factorsRequired'],
  ] as const)('%s: %s, as the host orders it', async (order, status) => {
    const init = { emailVerification: () => order };
    const { enter, check } = await openScene(server(), { wanted: unverified, init });
    await enter();
    expect(valueOf(await check())).toMatchObject({ status });
  });

  test('last: is asked for once the second step is taken', async () => {
    const init = { emailVerification: () => 'last' as const };
    const { enter, check, start, verify, person } = await openScene(server(), { wanted: unverified, init });
    await enter();
    await verify(valueOf(await start('totp')), await person.authenticatorCode());
    expect(valueOf(await check())).toEqual({
      status: 'emailVerificationRequired',
      destination: { id: 'email-0', kind: 'email', mailbox: 'a', domain: 'e' },
      account: expect.any(Object) as object,
    });
  });
});
