import { describe, expect, test } from 'vitest';
import { signInBy } from '../../src/index.ts';
import { asSent, failureOf, driver, options, valueOf } from '../support/driver.fixture.ts';
import { openNodeBrowser } from '../support/node-browser.fixture.ts';
import { createPerson } from '../support/person.fixture.ts';
import type { AppwritePerson } from '../support/person.fixture.ts';
import { restIn } from '../support/rest.fixture.ts';
import { codeOf, redirectOf } from '../support/sign-in.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import type { Scene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();
const masked = { kind: 'email', mailbox: 'a', domain: 'e' };

type Driver = ReturnType<typeof driver>;

/** Ada at her tab, and Bob at another one of the same browser. */
async function twoPeople(scene: Scene = {}) {
  const stage = await openScene(standIn, scene);
  const bob = await createPerson(stage.server, { factors: scene.factors ?? ['authenticator', 'email'] });
  if (bob === undefined) throw new Error('There is no Bob.');
  const otherAdapter = stage.reopen();
  const other = driver(otherAdapter);
  return {
    ...stage,
    ada: stage.person,
    bob,
    other,
    otherAdapter,
    /** Bob at the other tab: out with whoever was there, in with him. */
    bobTakesOver: async () => {
      valueOf(await other.signOut());
      valueOf(await other.signIn(bob.identifier, bob.password));
    },
  };
}

async function prove(tab: Driver, person: AppwritePerson) {
  valueOf(await tab.verify(valueOf(await tab.start('totp')), await person.authenticatorCode()));
}

describe('[SEC-36] a complete session names its account', () => {
  test('and whether the typed identifier belongs to it: the email in any case, the phone, nothing else', async () => {
    const { enter, check, person } = await openScene(standIn, { factors: [] });
    await enter();
    const checked = valueOf(await check());
    expect(checked).toEqual({
      status: 'complete',
      account: { id: person.id, displayName: 'Ada', identifier: masked },
    });
    const { identifier, phone = '' } = person;
    for (const typed of [
      identifier,
      ` ${identifier.toUpperCase()} `,
      phone,
      phone.replace('+1206', '+1 (206) '),
    ])
      expect(valueOf(await check(undefined, typed))).toMatchObject({ identifierMatches: true });
    // What is no address could be anybody's: a number without its country, a name.
    for (const typed of [' ', 'ada', phone.slice(2)])
      expect(valueOf(await check(undefined, typed))).not.toHaveProperty('identifierMatches');
    for (const typed of ['bob@example.com', '+12065559999'])
      expect(valueOf(await check(undefined, typed))).toMatchObject({ identifierMatches: false });
  });
});

describe('[SEC-36] a pending session names its account', () => {
  test('as far as it is known from the sign-in, and after a reload from the memo', async () => {
    const { enter, check, person, reopen } = await openScene(standIn);
    const { memo } = valueOf(await enter());
    const account = { id: person.id, identifier: masked };
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired', account });
    expect(valueOf(await check(memo, person.identifier.toUpperCase()))).toMatchObject({
      identifierMatches: true,
    });
    expect(memo).not.toContain(person.identifier);

    const reloaded = valueOf(await driver(reopen()).check(memo, person.identifier));
    expect(reloaded).toMatchObject({ account });
    // A mask fits many addresses.
    expect(reloaded).not.toHaveProperty('identifierMatches');
    const knowsNothing = valueOf(await driver(reopen()).check(undefined, person.identifier));
    expect(knowsNothing).not.toHaveProperty('account');
    expect(knowsNothing).not.toHaveProperty('identifierMatches');
  });

  test('an identifier that did not sign in is not reported as matching', async () => {
    const { enter, check } = await openScene(standIn);
    await enter();
    expect(valueOf(await check(undefined, 'bob@example.com'))).not.toHaveProperty('identifierMatches');
  });

  test('is known from the first challenge where nothing else names it', async () => {
    const { enter, person, reopen } = await openScene(standIn);
    await enter();
    const reloaded = driver(reopen());
    valueOf(await reloaded.start('totp'));
    expect(valueOf(await reloaded.check())).toMatchObject({ account: { id: person.id } });
  });

  test('is named also when no factor is left', async () => {
    const { adapter, check, mails, person } = await openScene(standIn, {
      factors: ['email'],
      options: { signIn: signInBy({ methods: ['emailCode'] }) },
    });
    const sent = asSent(
      valueOf(await codeOf(adapter).start({ kind: 'email', address: person.email }, options)),
    );
    const code = (await mails()).at(-1)?.code ?? '';
    const { memo } = valueOf(await codeOf(adapter).verify({ challenge: sent, code }, options));
    const account = { id: person.id, identifier: masked };
    const refused = { status: 'refused', reason: 'noFactor', account };
    expect(valueOf(await check(memo, person.email))).toEqual({ ...refused, identifierMatches: true });
  });
});

describe('[SEC-36] somebody else signs in at another tab', () => {
  test.each(['totp', 'email', 'recoveryCode'])('a challenge by %s is not continued', async (factorId) => {
    const scene = await twoPeople();
    const { enter, check, start, bobTakesOver, ada, bob } = scene;
    const { memo } = valueOf(await enter());
    expect(valueOf(await check(memo))).toMatchObject({ account: { id: ada.id, identifier: masked } });
    await bobTakesOver();

    expect(failureOf(await start(factorId))).toEqual({ code: 'verification_required' });
    // The memo is Ada's, and the flow still hands it over.
    const checked = valueOf(await check(memo, ada.identifier));
    expect(checked).toMatchObject({ status: 'factorsRequired', account: { id: bob.id } });
    expect(checked).not.toHaveProperty('account.identifier');
    expect(checked).not.toHaveProperty('identifierMatches');
    expect(JSON.stringify(checked)).not.toContain('mailbox');

    await prove(scene, bob);
    expect(valueOf(await check(memo, ada.identifier))).toMatchObject({
      status: 'complete',
      account: { id: bob.id, identifier: masked },
      identifierMatches: false,
    });
  });

  test('does not continue after a reload, when only the memo is known', async () => {
    const { enter, reopen, bobTakesOver, bob } = await twoPeople();
    const { memo } = valueOf(await enter());
    await bobTakesOver();
    const reloaded = driver(reopen());
    await reloaded.check(memo);
    expect(failureOf(await reloaded.start('totp'))).toEqual({ code: 'verification_required' });
    expect(valueOf(await reloaded.check(memo))).toMatchObject({ account: { id: bob.id } });
    await prove(reloaded, bob);
  });

  test('does not continue where the host signs in: the first factor still counts, the destinations of codes do not', async () => {
    const { person, reopen, server } = await openScene(standIn, {
      options: { signedIn: { with: 'phone', email: 'ada@example.com' } },
    });
    const bob = await createPerson(server, { factors: ['authenticator', 'email', 'phone'] });
    const browser = openNodeBrowser();
    const host = restIn(browser, server.project);
    const tab = driver(reopen(browser));
    const signIn = async ({ email, password }: AppwritePerson) =>
      host('POST', '/account/sessions/email', { email, password });
    await signIn(person);
    expect(valueOf(await tab.check())).not.toHaveProperty('account');
    valueOf(await tab.start('totp'));
    expect(valueOf(await tab.check())).toMatchObject({ account: { id: person.id } });
    await host('DELETE', '/account/sessions/current');
    if (bob !== undefined) await signIn(bob);
    expect(failureOf(await tab.start('totp'))).toEqual({ code: 'verification_required' });
    expect(valueOf(await tab.check())).toMatchObject({
      account: { id: bob?.id },
      factors: [{ id: 'totp' }, { id: 'email', destinations: [] }],
    });
  });

  test('an edited memo costs a read and no more', async () => {
    const { enter, reopen, person } = await openScene(standIn);
    await enter();
    const reloaded = driver(reopen());
    await reloaded.check('|somebody-else|b@x');
    expect(failureOf(await reloaded.start('totp'))).toEqual({ code: 'verification_required' });
    expect(valueOf(await reloaded.check('|somebody-else|b@x'))).toMatchObject({ account: { id: person.id } });
    await prove(reloaded, person);
  });

  test('does not continue with a resent challenge', async () => {
    const { enter, start, adapter, bobTakesOver } = await twoPeople({ factors: ['authenticator', 'email'] });
    await enter();
    const challenge = asSent(valueOf(await start('email')));
    await bobTakesOver();
    const again = await adapter.challenges.resend({ challenge }, options);
    expect(failureOf(again)).toEqual({ code: 'verification_required' });
  });

  test('does not continue a step-up of a complete session', async () => {
    const scene = await twoPeople();
    const { enter, check, start, bobTakesOver, other, ada, bob } = scene;
    await enter();
    await prove(scene, ada);
    expect(valueOf(await check())).toMatchObject({ status: 'complete', account: { id: ada.id } });
    await bobTakesOver();
    await prove(other, bob);
    expect(failureOf(await start('totp'))).toEqual({ code: 'verification_required' });
    expect(valueOf(await check())).toMatchObject({ status: 'complete', account: { id: bob.id } });
  });

  test('the first factor of one person does not hide a factor of the other', async () => {
    const { adapter, check, start, mails, person, bobTakesOver } = await twoPeople({
      options: { signIn: signInBy({ methods: ['password', 'emailCode'] }) },
    });
    const sent = asSent(
      valueOf(await codeOf(adapter).start({ kind: 'email', address: person.email }, options)),
    );
    const code = (await mails()).at(-1)?.code ?? '';
    const { memo } = valueOf(await codeOf(adapter).verify({ challenge: sent, code }, options));
    const ids = async () => {
      const checked = valueOf(await check(memo));
      return checked.status === 'factorsRequired' ? checked.factors.map(({ id }) => id) : checked.status;
    };
    expect(await ids()).not.toContain('email');
    await bobTakesOver();
    await start('totp');
    expect(await ids()).toContain('email');
  });
});

describe('[SEC-36] a sign-in over an existing session', () => {
  test('complete: the next read names its account, which does not match the typed identifier', async () => {
    const { other, check, signIn, ada, bob } = await twoPeople({ factors: [] });
    valueOf(await other.signIn(bob.identifier, bob.password));
    expect(failureOf(await signIn(ada.identifier, ada.password))).toMatchObject({ code: 'conflict' });
    expect(valueOf(await check(undefined, ada.identifier))).toMatchObject({
      status: 'complete',
      account: { id: bob.id, identifier: masked },
      identifierMatches: false,
    });
  });

  test('pending: what is remembered is not claimed for it until a challenge confirms it', async () => {
    const scene = await twoPeople();
    const { enter, check, start, bobTakesOver, ada, bob } = scene;
    const { memo } = valueOf(await enter());
    await bobTakesOver();
    expect(failureOf(await enter())).toMatchObject({ code: 'verification_required' });
    const checked = valueOf(await check(memo, ada.identifier));
    expect(checked).toMatchObject({ status: 'factorsRequired' });
    expect(checked).not.toHaveProperty('account');
    expect(checked).not.toHaveProperty('identifierMatches');
    expect(failureOf(await start('totp'))).toEqual({ code: 'verification_required' });
    expect(valueOf(await check(memo, ada.identifier))).toMatchObject({ account: { id: bob.id } });
  });

  test('pending: nothing is sent before its account is known', async () => {
    const scene = await twoPeople();
    const { enter, start, check, bobTakesOver, server, bob } = scene;
    await enter();
    await bobTakesOver();
    await enter();
    expect(failureOf(await start('email'))).toEqual({ code: 'verification_required' });
    expect(await server.mailsTo?.(bob.email)).toEqual([]);
    expect(valueOf(await check())).toMatchObject({ account: { id: bob.id } });
    // Pressed again by whoever has read that.
    valueOf(await start('email'));
    expect(await server.mailsTo?.(bob.email)).toHaveLength(1);
  });

  test('pending, of the same person: one message goes out', async () => {
    const { enter, start, mails } = await openScene(standIn);
    await enter();
    await enter();
    valueOf(await start('email'));
    expect(await mails()).toHaveLength(1);
  });

  test('pending, of the same person: the challenge confirms it', async () => {
    const { enter, check, start, person } = await openScene(standIn);
    await enter();
    await enter();
    expect(valueOf(await check(undefined, person.identifier))).not.toHaveProperty('identifierMatches');
    valueOf(await start('totp'));
    expect(valueOf(await check(undefined, person.identifier))).toMatchObject({
      account: { id: person.id, identifier: masked },
      identifierMatches: true,
    });
  });

  test.each(['emailCode', 'phoneCode'] as const)('by %s', async (method) => {
    const { adapter, check, server, other, ada, bob } = await twoPeople({
      factors: [],
      options: { signIn: signInBy({ methods: ['password', method] }) },
    });
    const kind = method === 'emailCode' ? 'email' : 'phone';
    const address = ada[kind] ?? '';
    const sent = asSent(valueOf(await codeOf(adapter).start({ kind, address }, options)));
    const messages = await (kind === 'email' ? server.mailsTo : server.textsTo)?.(address);
    const code = messages?.at(-1)?.code ?? '';
    valueOf(await other.signIn(bob.identifier, bob.password));
    expect(failureOf(await codeOf(adapter).verify({ challenge: sent, code }, options))).toMatchObject({
      code: 'conflict',
    });
    expect(valueOf(await check(undefined, address))).toMatchObject({
      account: { id: bob.id },
      identifierMatches: false,
    });
    valueOf(await other.signOut());
    // Nobody is there any more, and the code was not used up.
    valueOf(await codeOf(adapter).verify({ challenge: sent, code }, options));
    expect(valueOf(await check(undefined, address))).toMatchObject({
      account: { id: ada.id },
      identifierMatches: true,
    });
  });

  test('by a link, and by a provider', async () => {
    const returnTo = 'http://localhost/sign-in';
    const signIn = signInBy({
      methods: ['password', 'emailLink'],
      providers: [{ id: 'github', name: 'GitHub' }],
      returnTo,
    });
    const { adapter, check, server, mails, other, ada, bob } = await twoPeople({
      factors: [],
      options: { signIn },
    });
    const start = { kind: 'email', address: ada.email, returnTo } as const;
    valueOf(await codeOf(adapter).start(start, options));
    const link = (await mails()).at(-1)?.link ?? '';
    const departure = valueOf(await redirectOf(adapter).start({ providerId: 'github', returnTo }, options));
    const url = departure.to === 'navigate' ? departure.url : '';
    const returned = (await server.visitProvider?.(url, ada.id)) ?? '';
    valueOf(await other.signIn(bob.identifier, bob.password));
    for (const back of [link, returned]) {
      const completed = await redirectOf(adapter).complete({ returned: back }, options);
      expect(failureOf(completed)).toMatchObject({ code: 'conflict' });
      expect(valueOf(await check())).toMatchObject({ account: { id: bob.id, identifier: masked } });
    }
    valueOf(await other.signOut());
    valueOf(await redirectOf(adapter).complete({ returned: returned }, options));
    expect(valueOf(await check())).toMatchObject({ account: { id: ada.id } });
  });

  test('a lost answer is treated as a possible sign-in', async () => {
    const { enter, check, browser, person } = await openScene(standIn);
    await enter();
    const restore = browser.disturb('serverError');
    await enter();
    restore();
    expect(valueOf(await check(undefined, person.identifier))).not.toHaveProperty('account');
  });
});
