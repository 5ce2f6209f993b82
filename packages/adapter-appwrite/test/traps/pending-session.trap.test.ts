import { describe, expect, test } from 'vitest';
import { emailVerificationAt } from '../../src/index.ts';
import { failureOf, driver, options, valueOf } from '../support/driver.fixture.ts';
import { restWithKey } from '../support/rest.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();

describe('every interesting failure is a 401', () => {
  test('distinguishes a wrong code, a wrong password, a pending session and a guest', async () => {
    const { enter, signIn, check, start, verify, person } = await openScene(standIn);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(failureOf(await signIn(person.identifier, 'wrong horse'))).toMatchObject({
      code: 'wrong_credentials',
      raw: { status: 401 },
    });
    await enter();
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    const challenge = valueOf(await start('totp'));
    expect(failureOf(await verify(challenge, '000000'))).toMatchObject({
      code: 'wrong_or_expired',
      raw: { status: 401 },
    });
  });
});

describe('the answer to a sign-in never says that a second step is missing', () => {
  test('it succeeds, and only a session read shows it', async () => {
    const { enter, check } = await openScene(standIn);
    expect((await enter()).ok).toBe(true);
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });
});

describe('a pending session allows four kinds of call', () => {
  test('the flow makes no other calls', async () => {
    const { enter, check, start, verify, person, browser } = await openScene(standIn);
    await enter();
    browser.log.clear();
    await check();
    const challenge = valueOf(await start('totp'));
    await verify(challenge, await person.authenticatorCode());
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    // The one that is refused is the question itself.
    expect(browser.log.requests.filter(({ status }) => status >= 400)).toMatchObject([
      { path: '/v1/account' },
    ]);
  });

  test('another sign-in is refused, and the session stays the same', async () => {
    const { enter, check, start, verify, person } = await openScene(standIn);
    await enter();
    const challenge = valueOf(await start('totp'));
    expect(failureOf(await enter())).toMatchObject({ code: 'verification_required' });
    expect((await verify(challenge, await person.authenticatorCode())).ok).toBe(true);
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });

  test('it can be signed out', async () => {
    const { enter, check, signOut } = await openScene(standIn);
    await enter();
    expect((await signOut()).ok).toBe(true);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect((await enter()).ok).toBe(true);
  });
});

describe('a session becomes pending while in use', () => {
  test('calls report it, and the next read asks for a second step', async () => {
    const { enter, check, available, adapter, reopen, person, server } = await openScene(standIn, {
      factors: [],
      options: { emailVerification: emailVerificationAt('http://localhost/verify') },
    });
    await enter();
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    // A page that was loaded later, and knows nothing of the sign-in but what a whole session told it.
    const later = driver(reopen());
    await later.check();
    const admin = restWithKey(server.project, server.key);
    await admin('PATCH', `/users/${person.id}/mfa`, { mfa: true });
    await admin('PATCH', `/users/${person.id}/verification`, { emailVerification: true });
    expect(failureOf(await available())).toMatchObject({ code: 'verification_required' });
    const sent = await adapter.emailVerification?.send({}, options);
    expect(sent).toMatchObject({ ok: false, failure: { code: 'verification_required' } });
    for (const read of [check, later.check]) {
      expect(valueOf(await read())).toMatchObject({
        factors: [{ id: 'email', destinations: [{ kind: 'email' }] }],
      });
    }
  });
});

describe('SDK 21.5 and newer ask an old server at an address that it does not know', () => {
  test('the misleading answer is reported as misconfigured, with what to fix', async () => {
    const { enter, check, start } = await openScene(standIn, { sdk: '27', project: { version: '1.6.0' } });
    await enter();
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    expect(failureOf(await start('totp'))).toEqual({
      code: 'misconfigured',
      raw: {
        code: 'user_more_factors_required',
        status: 401,
        message: expect.stringContaining('Appwrite 1.8.1 or newer') as string,
      },
    });
  });
});
