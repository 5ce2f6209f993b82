import { describe, expect, test } from 'vitest';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { guest, pending, user, withRoutes } from '../../test/support/fake-account.fixture.ts';
import type { Answer } from '../../test/support/fake-account.fixture.ts';
import { openSettings, portsOf, verifyAt } from '../../test/support/settings.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { accountSettings } from '../index.ts';

const standIn = withStandIn();
const minute = 60_000;

/** Another address in the place of the one on file. */
const changed = (kind: 'email' | 'phone') => ({
  kind,
  destinations: [],
  replaces: { factorId: kind, keepsOld: false },
});

describe('account.overview', () => {
  test('returns everything with three parallel requests', async () => {
    const { overview, browser, person, pass, elsewhere, start } = await openSettings(standIn);
    await elsewhere();
    pass(10 * minute);
    // What is made tells the time there.
    await start('totp');
    browser.log.clear();
    const seen = await overview();
    expect(browser.log.requests.map(({ path }) => path).toSorted()).toEqual([
      '/v1/account',
      '/v1/account/mfa/factors',
      '/v1/account/sessions',
    ]);
    expect(browser.log.trips).toBe(1);
    const email = { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' };
    const phone = { id: 'phone', kind: 'phone', ending: person.phone?.slice(-3) };
    expect(seen).toEqual({
      account: {
        id: person.id,
        displayName: 'Ada',
        identifier: { kind: 'email', mailbox: 'a', domain: 'e' },
      },
      protectionOn: true,
      factors: [
        { id: 'totp', kind: 'authenticator', state: 'on' },
        { id: 'email', kind: 'email', state: 'on', destination: email, keptBecause: 'signIn' },
        { id: 'phone', kind: 'phone', state: 'on', destination: phone, keptBecause: 'unsupported' },
      ],
      // Either address can be changed; the one before stops working at once.
      addable: [changed('email'), changed('phone')],
      recoveryCodes: { state: 'some' },
      otherSessions: 1,
      provedAgoMs: expect.closeTo(10 * minute, -4),
      sessionEndsInMs: expect.closeTo(365 * 24 * 60 * minute - 10 * minute, -4),
    });
    expect(JSON.stringify(seen)).not.toContain(person.email);
  });

  test('without factors: addresses on file can be verified, and an authenticator added', async () => {
    const { overview, person } = await openSettings(standIn, { factors: [] });
    const email = { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' };
    const phone = { id: 'phone', kind: 'phone', ending: person.phone?.slice(-3) };
    const seen = await overview();
    expect(seen).toMatchObject({
      protectionOn: false,
      factors: [
        { id: 'email', state: 'needsVerification', destination: email, keptBecause: 'signIn' },
        { id: 'phone', state: 'needsVerification', destination: phone, keptBecause: 'unsupported' },
      ],
      addable: [
        { kind: 'authenticator', destinations: [] },
        { kind: 'email', destinations: [email] },
        changed('email'),
        { kind: 'phone', destinations: [phone] },
        changed('phone'),
      ],
      recoveryCodes: { state: 'none' },
      otherSessions: 0,
    });
    expect(seen).not.toHaveProperty('provedAgoMs');
  });

  test('the age of the proof is not computed from a clock that may be wrong', async () => {
    const { overview, reopen } = await openSettings(standIn, { factors: ['authenticator'] });
    expect(await overview()).toHaveProperty('provedAgoMs');
    const reloaded = valueOf(await portsOf(reopen()).account.overview({}, options));
    expect(reloaded).toHaveProperty('otherSessions', 0);
    expect(reloaded).not.toHaveProperty('provedAgoMs');
    expect(reloaded).not.toHaveProperty('sessionEndsInMs');
  });

  test('MFA on and no factor left: the page sees both', async () => {
    const { enrolment, overview } = await openSettings(standIn, { factors: ['authenticator'] });
    valueOf(await enrolment.remove({ factorId: 'totp' }, options));
    const { protectionOn, factors } = await overview();
    expect(protectionOn).toBe(true);
    expect(factors.some(({ state }) => state === 'on')).toBe(false);
  });

  const account = { ...user, phone: '', phoneVerification: false };
  const listed = { totp: false, email: true, phone: false, recoveryCode: false };
  const own = {
    $id: 'session-1',
    current: true,
    providerUid: 'ada@example.com',
    expire: '',
    mfaUpdatedAt: '',
  };
  const routes = {
    'GET /account': account,
    'GET /account/mfa/factors': listed,
    'GET /account/sessions': { total: 1, sessions: [own] },
  };
  const settings = accountSettings({ verifyAt });
  const read = async (changed: Readonly<Record<string, Answer>>, given = settings) => {
    const { adapter } = await withRoutes({ ...routes, ...changed }, { settings: given });
    const seen = await adapter.account?.overview({}, options);
    if (seen === undefined) throw new Error('There is no account port.');
    return seen;
  };

  test.each<[string, Answer]>([
    ['fails', { ...guest, code: 500, type: 'general_unknown' }],
    ['is no list', { total: 1 }],
    ['has no own session in it', { sessions: [{ ...own, current: false }] }],
    ['has two own sessions in it', { sessions: [own, own] }],
    ['has something else in it', { sessions: [own, 'session-2'] }],
  ])('the overview is still returned if the list of sessions %s', async (_, answer) => {
    const seen = valueOf(await read({ 'GET /account/sessions': answer }));
    expect(seen).toMatchObject({ factors: [{ id: 'email', state: 'on', keptBecause: 'unsupported' }] });
    expect(Object.keys(seen)).toEqual(['account', 'protectionOn', 'factors', 'addable', 'recoveryCodes']);
  });

  test('somebody without an email cannot add an authenticator: the server fails on it', async () => {
    const phoneOnly = { ...user, email: '', emailVerification: false };
    const seen = valueOf(
      await read({
        'GET /account': phoneOnly,
        'GET /account/mfa/factors': { ...listed, phone: true, email: false },
      }),
    );
    expect(seen.addable).toEqual([{ kind: 'email', destinations: [] }, changed('phone')]);
  });

  test('somebody without a password cannot add an address: what they typed would become the password', async () => {
    const guestly = { ...user, email: '', emailVerification: false, passwordUpdate: '' };
    const seen = valueOf(await read({ 'GET /account': guestly }));
    expect(seen.addable).toEqual([]);
  });

  test('an email is added by link only, so not without a page for it', async () => {
    const unverified = { ...account, emailVerification: false };
    const answers = { 'GET /account': unverified, 'GET /account/mfa/factors': { ...listed, email: false } };
    const kinds = async (given: typeof settings) =>
      valueOf(await read(answers, given)).addable.map(({ kind }) => kind);
    expect(await kinds(settings)).toEqual(['authenticator', 'email', 'email', 'phone']);
    expect(await kinds(accountSettings())).toEqual(['authenticator', 'phone']);
  });

  test('a verified address that is not a factor is disabled by the project: neither shown nor offered', async () => {
    const seen = valueOf(await read({ 'GET /account/mfa/factors': { ...listed, email: false } }));
    expect(seen.factors).toEqual([]);
    expect(seen.addable.map(({ kind }) => kind)).toEqual(['authenticator', 'phone']);
  });

  test.each<[string, Answer, string]>([
    ['nobody is signed in', guest, 'session_ended'],
    ['the session is pending', pending, 'verification_required'],
    ['the answer has no switch', { ...account, mfa: undefined }, 'malformed'],
    ['the answer is a challenge', { $id: 'challenge-1' }, 'malformed'],
  ])('%s: a failure', async (_, answer, code) => {
    expect(failureOf(await read({ 'GET /account': answer })).code).toBe(code);
  });

  test('a list without a field for recovery codes never reports any, so creating them is not offered', async () => {
    const { recoveryCode: _, ...older } = listed;
    expect(valueOf(await read({ 'GET /account/mfa/factors': older }))).not.toHaveProperty('recoveryCodes');
  });

  test('fails if the list of factors cannot be read', async () => {
    const seen = await read({ 'GET /account/mfa/factors': { ...guest, code: 503, type: '' } });
    expect(failureOf(seen).code).toBe('server');
  });
});

describe('account.signOutOthers', () => {
  test('ends the other sessions one by one, and this one never', async () => {
    const { account, overview, browser, elsewhere, check } = await openSettings(standIn, { factors: [] });
    const others = [await elsewhere(), await elsewhere()];
    browser.log.clear();
    valueOf(await account.signOutOthers({}, options));
    expect(browser.log.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'DELETE']);
    expect(valueOf(await check()).status).toBe('complete');
    for (const other of others) expect(valueOf(await other.check()).status).toBe('signedOut');
    expect((await overview()).otherSessions).toBe(0);
    browser.log.clear();
    valueOf(await account.signOutOthers({}, options));
    expect(browser.log.requests).toHaveLength(1);
  });

  const session = (id: string, current = false) => ({ $id: id, current });
  const sessions = { sessions: [session('a'), session('own', true), session('b'), session('c')] };
  const limited = { ...guest, code: 429, type: 'general_rate_limit_exceeded' };
  const gone = { ...guest, code: 404, type: 'user_session_not_found' };
  const ok = () => new Response(null, { status: 204 });

  test.each<[string, Answer, string | undefined]>([
    ['had ended by itself: a success', gone, undefined],
    ['could not be ended: the failure, and the rest is ended', limited, 'rate_limited'],
  ])('one of them %s', async (_, answer, code) => {
    const { adapter, bodies } = await withRoutes(
      {
        'GET /account/sessions': sessions,
        'DELETE /account/sessions/a': answer,
        'DELETE /account/sessions/b': ok,
        'DELETE /account/sessions/c': ok,
      },
      { settings: accountSettings() },
    );
    const ended = await adapter.account?.signOutOthers?.({}, options);
    expect(ended?.ok === false ? ended.failure.code : undefined).toBe(code);
    expect(bodies).toHaveLength(4);
  });

  test('ends nothing if the current session cannot be identified', async () => {
    const { adapter, bodies } = await withRoutes(
      { 'GET /account/sessions': { sessions: [session('a'), session('b')] } },
      { settings: accountSettings() },
    );
    const ended = await adapter.account?.signOutOthers?.({}, options);
    expect(ended).toEqual({ ok: false, failure: { code: 'malformed' } });
    expect(bodies).toHaveLength(1);
  });
});
