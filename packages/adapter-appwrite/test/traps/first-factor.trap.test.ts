import { describe, expect, test } from 'vitest';
import { signInBy } from '../../src/index.ts';
import { driver, options, valueOf } from '../support/driver.fixture.ts';
import { restIn } from '../support/rest.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();

const byProvider = signInBy({
  providers: [{ id: 'github', name: 'GitHub' }],
  returnTo: 'http://localhost/sign-in',
});

describe('a provider counts as one or two factors, depending on the redirect', () => {
  const factors = ['authenticator', 'email'] as const;

  test.each([
    ['1.8.1', '27'],
    ['1.5.4', '14'],
  ] as const)('%s, SDK %s: through the adapter as an email, once', async (version, sdk) => {
    const { adapter, server, person, check } = await openScene(standIn, {
      sdk,
      factors,
      project: { version },
      options: { signIn: byProvider },
    });
    const redirect = adapter.firstFactor?.redirect;
    const departure = await redirect?.start({ providerId: 'github', returnTo: '/sign-in' }, options);
    if (!departure?.ok || departure.value.to !== 'navigate') throw new Error('Nowhere to go.');
    const returned = (await server.visitProvider?.(departure.value.url, person.id)) ?? '';
    expect((await redirect?.complete({ returned }, options))?.ok).toBe(true);
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired', factors: [{ id: 'totp' }] });
  });

  test.each([
    ['1.8.1', '27', { status: 'complete' }],
    // Before 1.5.8 it was one.
    ['1.5.4', '14', { status: 'factorsRequired', factors: [{ id: 'totp' }] }],
  ] as const)("%s, SDK %s: through the host's own session as two", async (version, sdk, expected) => {
    const { server, person, browser, check } = await openScene(standIn, {
      sdk,
      factors,
      project: { version },
      options: { signedIn: { with: 'oauth' } },
    });
    const { endpoint, id: project } = server.project;
    const page = 'http://localhost/sign-in';
    const query = new URLSearchParams({ project, code: person.id, success: page, failure: page });
    const callback = `${endpoint}/account/sessions/oauth2/callback/github?${query.toString()}`;
    await browser.fetch(callback, { redirect: 'manual' });
    expect(valueOf(await check())).toMatchObject(expected);
  });
});

describe('the factor that signed in is listed again', () => {
  const byEmail = { signIn: signInBy({ methods: ['password', 'emailCode'] }) };

  async function signedInByEmail(factors: readonly ('authenticator' | 'email')[]) {
    const scene = await openScene(standIn, { factors, options: byEmail });
    const code = scene.adapter.firstFactor?.code;
    const sent = await code?.start({ kind: 'email', address: scene.person.email }, options);
    if (!code || !sent?.ok) throw new Error('No code was sent.');
    const answer = { challenge: sent.value, code: await scene.emailedCode() };
    return { ...scene, ...valueOf(await code.verify(answer, options)) };
  }

  test('is not offered again, not even after a reload', async () => {
    const { check, reopen, memo } = await signedInByEmail(['authenticator', 'email']);
    const expected = { status: 'factorsRequired', factors: [{ id: 'totp' }] };
    expect(valueOf(await check())).toMatchObject(expected);
    expect(valueOf(await driver(reopen()).check(memo))).toMatchObject(expected);
  });

  test('[SEC-2] denies access if it is the only one, instead of looping', async () => {
    const { check } = await signedInByEmail(['email']);
    expect(valueOf(await check())).toMatchObject({ status: 'refused', reason: 'noFactor' });
  });

  test('is forgotten with the session, whoever signs in next', async () => {
    const { check, signOut, reopen, person } = await signedInByEmail(['authenticator', 'email']);
    await signOut();
    await driver(reopen()).signIn(person.identifier, person.password);
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'totp' }, { id: 'email' }] });
  });

  test.each([
    ['no memo', undefined],
    ['a forged one', 'totp'],
    ['a broken one', '@'],
  ])(
    '[SEC-2] with %s no factor is added that the server does not list, and no other is removed',
    async (_, memo) => {
      const { reopen, enter } = await openScene(standIn, { factors: ['authenticator', 'email'] });
      await enter();
      expect(valueOf(await driver(reopen()).check(memo))).toMatchObject({
        factors: [{ id: 'totp' }, { id: 'email' }],
      });
    },
  );

  test('a host that signs in by itself reports the first factor', async () => {
    const { server, person, browser, check } = await openScene(standIn, {
      factors: ['authenticator', 'email'],
      options: { signedIn: { with: 'email', email: 'ada@example.com', phone: '+12065550123' } },
    });
    const host = restIn(browser, server.project);
    await host('POST', '/account/sessions/email', { email: person.email, password: person.password });
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'totp' }] });
  });
});

describe('a pending session cannot be asked for addresses', () => {
  test('the masked destination is known from the sign-in, and after a reload from the memo', async () => {
    const { enter, start, reopen } = await openScene(standIn, { factors: ['email'] });
    const { memo } = valueOf(await enter());
    const place = { kind: 'email', mailbox: 'a', domain: 'e' };
    expect(valueOf(await start('email'))).toMatchObject({ destination: place });
    const later = driver(reopen());
    expect(valueOf(await later.check(memo))).toMatchObject({ factors: [{ destinations: [place] }] });
    expect(valueOf(await later.start('email'))).toMatchObject({ destination: place });
  });
});
