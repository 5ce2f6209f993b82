import { toHandle } from '@mfa-flow/contract';
import { expect, test } from 'vitest';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { user, withRoutes } from '../../test/support/fake-account.fixture.ts';
import { openSettings } from '../../test/support/settings.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { accountSettings } from '../index.ts';

const standIn = withStandIn();

test('setting MFA on or off takes one request, needs no proof, and succeeds if it is set already', async () => {
  const { protection, overview, browser } = await openSettings(standIn, { factors: [] });
  for (const on of [true, true, false, false]) {
    browser.log.clear();
    valueOf(await protection.set({ on }, options));
    expect(browser.log.requests).toHaveLength(1);
    expect(await overview()).toMatchObject({ protectionOn: on });
  }
});

test('a server that saves the setting and then fails is confirmed by a read', async () => {
  const { protection, browser, check, addAuthenticator, asOwner } = await openSettings(standIn, {
    factors: [],
    sdk: '16',
    project: { version: '1.6.0' },
  });
  // Between the factors of the session and the one that joins, the server's list has a gap.
  await asOwner('PATCH', '/verification', { emailVerification: true });
  await addAuthenticator();
  browser.log.clear();
  valueOf(await protection.set({ on: true }, options));
  const statuses = browser.log.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
  expect(statuses).toEqual(['PATCH /v1/account/mfa 400', 'GET /v1/account 200']);
  expect(valueOf(await check()).status).toBe('complete');
});

const broken = {
  message: 'Invalid document structure: Attribute "factors" must be an array',
  code: 400,
  type: 'document_invalid_structure',
  version: '1.6.0',
};

test.each([
  ['a success if it is', true, undefined],
  ['a failure if it is not', false, 'server'],
])('after such an answer the setting is read: %s', async (_, mfa, code) => {
  const { adapter, bodies } = await withRoutes(
    { 'PATCH /account/mfa': broken, 'GET /account': { ...user, mfa } },
    { settings: accountSettings() },
  );
  const set = await adapter.protection?.set({ on: true }, options);
  expect(set?.ok === false ? failureOf(set).code : undefined).toBe(code);
  expect(bodies).toEqual([
    { route: 'PATCH /account/mfa', body: { mfa: true } },
    { route: 'GET /account', body: undefined },
  ]);
});

test('an answer that shows the other setting is no success', async () => {
  const { adapter } = await withRoutes(
    { 'PATCH /account/mfa': { ...user, mfa: false } },
    { settings: accountSettings() },
  );
  const set = await adapter.protection?.set({ on: true }, options);
  expect(set).toEqual({ ok: false, failure: { code: 'malformed' } });
});

test('other sessions turn pending, and nothing in settings works for them', async () => {
  const { protection, addAuthenticator, elsewhere } = await openSettings(standIn, { factors: [] });
  const other = await elsewhere();
  await addAuthenticator();
  valueOf(await protection.set({ on: true }, options));
  const enrolment = { kind: 'authenticator', handle: toHandle('totp:1'), uri: '' } as const;
  const began = await other.enrolment.begin({ kind: 'authenticator' }, options);
  const results = {
    overview: await other.account.overview({}, options),
    signOutOthers: await other.account.signOutOthers({}, options),
    begin: began,
    beginEmail: await other.enrolment.begin({ kind: 'email', to: { destinationId: 'email' } }, options),
    beginPhone: await other.enrolment.begin({ kind: 'phone', to: { destinationId: 'phone' } }, options),
    remove: await other.enrolment.remove({ factorId: 'totp' }, options),
    create: await other.recoveryCodes.create({}, options),
    regenerate: await other.recoveryCodes.regenerate({}, options),
    reveal: await other.recoveryCodes.reveal({}, options),
    set: await other.protection.set({ on: false }, options),
    available: await other.adapter.challenges.available?.({}, options),
  };
  for (const [name, result] of Object.entries(results))
    expect([name, result && !result.ok && result.failure.code]).toEqual([name, 'verification_required']);
  // Nothing was begun here.
  expect(failureOf(await other.enrolment.confirm({ enrolment }, options)).code).toBe('restart');
});
