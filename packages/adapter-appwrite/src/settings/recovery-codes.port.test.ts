import { expect, test } from 'vitest';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { withRoutes } from '../../test/support/fake-account.fixture.ts';
import { openSettings } from '../../test/support/settings.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { accountSettings } from '../index.ts';

const standIn = withStandIn();
const stale = 31 * 60_000;

test('a set is created once, without proof, in one request', async () => {
  const { recoveryCodes, overview, browser } = await openSettings(standIn, { factors: ['authenticator'] });
  expect(await overview()).toMatchObject({ recoveryCodes: { state: 'none' } });
  browser.log.clear();
  const { codes } = valueOf(await recoveryCodes.create({}, options));
  expect(codes).toHaveLength(6);
  expect(browser.log.requests).toHaveLength(1);
  expect(failureOf(await recoveryCodes.create({}, options)).code).toBe('conflict');
  expect(await overview()).toMatchObject({ recoveryCodes: { state: 'some' } });
});

test('showing and replacing them demands fresh proof, which any factor provides', async () => {
  const { recoveryCodes, browser, adapter, proveAny, pass, person } = await openSettings(standIn);
  pass(stale);
  for (const method of ['reveal', 'regenerate'] as const) {
    browser.log.clear();
    expect(failureOf(await recoveryCodes[method]({}, options)).code).toBe('step_up_required');
    expect(browser.log.requests).toHaveLength(1);
  }
  const factors = valueOf((await adapter.challenges.available?.({}, options)) ?? { ok: true, value: [] });
  expect(factors.map(({ id }) => id)).toEqual(['totp', 'email', 'phone', 'recoveryCode']);
  await proveAny();
  expect(valueOf(await recoveryCodes.reveal({}, options)).codes).toEqual(person.recoveryCodes);
  const { codes } = valueOf(await recoveryCodes.regenerate({}, options));
  expect(codes).toHaveLength(6);
  expect(codes).not.toEqual(person.recoveryCodes);
  expect(valueOf(await recoveryCodes.reveal({}, options)).codes).toEqual(codes);
});

test('a recovery code also counts as proof, and leaves the list', async () => {
  const { recoveryCodes, pass, person, start, verify } = await openSettings(standIn);
  pass(stale);
  const challenge = valueOf(await start('recoveryCode'));
  valueOf(await verify(challenge, person.recoveryCodes[0] ?? ''));
  expect(valueOf(await recoveryCodes.reveal({}, options)).codes).toEqual(person.recoveryCodes.slice(1));
});

test('without any, there is nothing to show or to replace', async () => {
  const { recoveryCodes } = await openSettings(standIn, { factors: ['authenticator'] });
  for (const method of ['reveal', 'regenerate'] as const)
    expect(failureOf(await recoveryCodes[method]({}, options)).code).toBe('factor_gone');
});

test('of two sets created at the same moment each call returns its own, without another request', async () => {
  const { recoveryCodes, server, browser } = await openSettings(standIn, { factors: ['authenticator'] });
  const first = valueOf(await recoveryCodes.create({}, options));
  server.happensNext?.('unseenRecoveryCodes');
  const second = valueOf(await recoveryCodes.create({}, options));
  expect(second.codes).not.toEqual(first.codes);
  expect(browser.log.requests).toHaveLength(2);
  expect(valueOf(await recoveryCodes.reveal({}, options)).codes).toEqual(second.codes);
});

test.each([
  ['no list', {}],
  ['an empty list', { recoveryCodes: [] }],
  ['a list with something else in it', { recoveryCodes: ['0a1b2c3d4e', 7] }],
])('[SEC-2] %s is not accepted as a set of codes', async (_, answer) => {
  const { adapter } = await withRoutes(
    { 'POST /account/mfa/recovery-codes': answer },
    { settings: accountSettings() },
  );
  const created = await adapter.recoveryCodes?.create?.({}, options);
  expect(created).toEqual({ ok: false, failure: { code: 'malformed' } });
});
