import { describe, expect, test } from 'vitest';
import { failureOf, driver, options, valueOf } from '../../test/support/driver.fixture.ts';
import { guest, pending, session, user, withRoutes } from '../../test/support/fake-account.fixture.ts';
import type { Answer, Routes } from '../../test/support/fake-account.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();

const factors = { totp: true, email: true, phone: true, recoveryCode: true };
const pendingWith = (listed: Answer): Routes => ({
  'GET /account': pending,
  'GET /account/mfa/factors': listed,
  'POST /account/sessions/email': session,
});

describe('session.check', () => {
  test('an account means complete, and only the needed fields of it are returned', async () => {
    const { adapter } = await withRoutes({ 'GET /account': user });
    const check = valueOf(await driver(adapter).check());
    const identifier = { kind: 'email', mailbox: 'a', domain: 'e' };
    expect(check).toEqual({
      status: 'complete',
      account: { id: 'ada', displayName: 'Ada', identifier },
    });
    expect(structuredClone(check)).toEqual(check);
  });

  test.each([
    ['a number', { email: '', phone: '+12065550101' }, { kind: 'phone', ending: '101' }],
    ['no address', { email: null, phone: '' }, undefined],
  ])('an account with %s', async (_, addresses, identifier) => {
    const { adapter } = await withRoutes({ 'GET /account': { ...user, ...addresses } });
    const check = valueOf(await driver(adapter).check(undefined, 'ada@example.com'));
    expect(check).toEqual({
      status: 'complete',
      account: { id: 'ada', displayName: 'Ada', ...(identifier && { identifier }) },
      // An anonymous account has nothing to compare.
      ...(identifier && { identifierMatches: false }),
    });
  });

  test('a guest is signed out', async () => {
    const { adapter } = await withRoutes({ 'GET /account': guest });
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'signedOut' });
  });

  test('a pending session gets its factors, with what a screen needs to know', async () => {
    const { adapter } = await withRoutes(pendingWith(factors));
    await driver(adapter).signIn('ada@example.com', 'correct horse');
    const can = { challenge: true, setUp: false };
    const code = { alphabet: 'digits', length: 6 };
    const identifier = { kind: 'email', mailbox: 'a', domain: 'e' };
    const email = { id: 'email', ...identifier };
    expect(valueOf(await driver(adapter).check())).toEqual({
      status: 'factorsRequired',
      account: { id: 'ada', identifier },
      factors: [
        { id: 'totp', kind: 'authenticator', delivery: 'none', code, can, destinations: [] },
        { id: 'email', kind: 'email', delivery: 'sent', code, can, destinations: [email] },
        { id: 'phone', kind: 'phone', delivery: 'sent', code, can, destinations: [] },
        {
          id: 'recoveryCode',
          kind: 'recoveryCode',
          delivery: 'none',
          code: { alphabet: 'text', ignore: 'case' },
          can,
          destinations: [],
        },
      ],
    });
  });

  test('a server that does not list recovery codes yet, and one with a factor of its own', async () => {
    const listed = { totp: false, email: false, phone: true, custom: true };
    const { adapter } = await withRoutes(pendingWith(listed));
    expect(valueOf(await driver(adapter).check())).toMatchObject({
      factors: [{ kind: 'phone' }, { kind: 'custom', delivery: 'sent' }],
    });
  });

  test('[SEC-2] an empty list of factors is denied, never complete', async () => {
    const { adapter } = await withRoutes(pendingWith({ totp: false, email: false, phone: false }));
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'refused', reason: 'noFactor' });
  });

  test.each([
    ['user_blocked', 403, 'account'],
    ['user_blocked', 401, 'account'],
    ['user_password_reset_required', 412, 'passwordReset'],
  ])('[SEC-2] %s (%i) is refused: %s', async (type, code, reason) => {
    const { adapter } = await withRoutes({ 'GET /account': { ...guest, type, code } });
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'refused', reason });
  });

  test('[SEC-2] a server that refuses its own list of factors is misconfigured', async () => {
    const { adapter } = await withRoutes(pendingWith(pending));
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'refused', reason: 'misconfigured' });
  });

  test('a session that ends between the two reads is signed out', async () => {
    const { adapter } = await withRoutes(pendingWith(guest));
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'signedOut' });
  });

  test.each<[string, Answer]>([
    ['an empty object', {}],
    ['null', () => Response.json(null)],
    ['a list', () => Response.json([])],
    ['a number for an id', { ...user, $id: 7 }],
    ['an empty id', { ...user, $id: '' }],
    ['a challenge', { $id: 'challenge-1', userId: 'ada', expire: '' }],
    ['a page of HTML', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response(null)],
    ['half a JSON', () => new Response('{"$id":', { headers: { 'content-type': 'application/json' } })],
  ])('[SEC-2] %s is not accepted as an account', async (_, answer) => {
    const { adapter } = await withRoutes({ 'GET /account': answer });
    expect(failureOf(await driver(adapter).check())).toMatchObject({ code: 'malformed' });
  });

  test.each<[string, Answer]>([
    ['IN-111 texts', { totp: 'false', email: false, phone: false }],
    ['IN-111 a list', () => Response.json(['totp', 'totp'])],
    ['IN-111 nothing', {}],
    ['IN-111 null', () => Response.json(null)],
    ['IN-111 a prototype', () => new Response('{"__proto__":{"totp":true}}')],
    ['a text beside booleans', { totp: true, email: true, phone: true, recoveryCode: 'yes' }],
  ])('[SEC-2] %s is not accepted as a list of factors', async (_, answer) => {
    const { adapter } = await withRoutes(pendingWith(answer));
    expect(failureOf(await driver(adapter).check())).toMatchObject({ code: 'malformed' });
  });

  test('asks once for a whole session and twice for a pending one', async () => {
    const whole = await withRoutes({ 'GET /account': user });
    await driver(whole.adapter).check();
    expect(whole.browser.log.requests).toHaveLength(1);
    const half = await withRoutes(pendingWith(factors));
    await driver(half.adapter).check();
    expect(half.browser.log.requests).toHaveLength(2);
  });
});

describe('session.signOut', () => {
  const gone = () => new Response(null, { status: 204 });
  const signOut = async (deleted: Answer, read: Answer = guest) => {
    const routes = { 'DELETE /account/sessions/current': deleted, 'GET /account': read };
    const { adapter, browser } = await withRoutes(routes);
    return { result: await driver(adapter).signOut(), requests: browser.log.requests.length };
  };

  test('is confirmed by a read', async () => {
    expect(await signOut(gone)).toEqual({ result: { ok: true, value: undefined }, requests: 2 });
  });

  test.each<[string, Answer]>([
    ['a guest', guest],
    ['a session that is gone', { ...guest, code: 404, type: 'user_session_not_found' }],
  ])('%s is a success at once', async (_, answer) => {
    expect(await signOut(answer)).toEqual({ result: { ok: true, value: undefined }, requests: 1 });
  });

  test.each<[string, string, Answer, Answer]>([
    ['an empty page in the place of the server', 'malformed', () => new Response(null), user],
    ['a session that waits for its second step still', 'malformed', gone, pending],
    ['a page of HTML', 'malformed', () => new Response('<!doctype html>'), user],
    ['a failing server', 'server', { ...guest, code: 500, type: 'general_unknown' }, guest],
  ])('[SEC-2] %s is not a sign-out: %s', async (_, code, deleted, read) => {
    expect(failureOf((await signOut(deleted, read)).result)).toMatchObject({ code });
  });
});

describe('session.demandIn', () => {
  const demand = async (error: unknown) => {
    const { adapter } = await withRoutes({});
    return adapter.session.demandIn?.({ error });
  };

  test('finds the demand for fresh proof', async () => {
    expect(await demand({ type: 'user_challenge_required', code: 401 })).toEqual({});
  });

  test.each([undefined, null, 'user_challenge_required', new Error('no'), pending, guest])(
    'finds none in %j',
    async (error) => {
      expect(await demand(error)).toBeUndefined();
    },
  );
});

test('an aborted call sends no request', async () => {
  const { adapter, browser } = await withRoutes({});
  await adapter.session.check({}, { signal: AbortSignal.abort() });
  expect(browser.log.requests).toEqual([]);
  expect(options.signal.aborted).toBe(false);
});
