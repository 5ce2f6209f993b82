import { describe, expect, test } from 'vitest';
import { emailVerificationAt } from '../index.ts';
import { guest, invalidToken, session, withRoutes } from '../../test/support/fake-account.fixture.ts';
import type { Routes } from '../../test/support/fake-account.fixture.ts';
import { failureOf, driver, options, valueOf } from '../../test/support/driver.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';
import { sdks } from '../../test/support/sdks.fixture.ts';
import type { Sdk } from '../../test/support/sdks.fixture.ts';

withBrowserGlobals();

const verificationUrl = 'https://app.example/verify';
const token = { $id: 'token-1', userId: 'ada', secret: '', expire: '' };

async function portWith(routes: Routes, sdk?: Sdk) {
  const world = await withRoutes(routes, { emailVerification: emailVerificationAt(verificationUrl) }, sdk);
  const port = world.adapter.emailVerification;
  if (port === undefined) throw new Error('There is no email verification.');
  return { ...world, port };
}

test('the port is absent where no page is named for the link', async () => {
  expect((await withRoutes({})).adapter).not.toHaveProperty('emailVerification');
});

describe('emailVerification.send', () => {
  // The method and the address moved in SDK 21.1.
  test.each<[string, Sdk, string]>([
    ['14', sdks['14'], 'POST /account/verification'],
    ['19', sdks['19'], 'POST /account/verification'],
    ['21', sdks['21'], 'POST /account/verifications/email'],
    ['27', sdks['27'], 'POST /account/verifications/email'],
  ])('asks for a link to the page, with SDK %s', async (_, sdk, route) => {
    const { port, bodies } = await portWith({ [route]: token }, sdk);
    expect(await port.send({}, options)).toEqual({ ok: true, value: {} });
    expect(bodies).toEqual([{ route, body: { url: verificationUrl } }]);
  });

  test('returns the destination if it is known', async () => {
    const { adapter, port } = await portWith({
      'POST /account/sessions/email': session,
      'POST /account/verifications/email': token,
    });
    await driver(adapter).signIn('ada@example.com', 'correct horse');
    expect(valueOf(await port.send({}, options))).toEqual({
      destination: { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' },
    });
  });

  test.each([
    ['user_email_already_verified', 409, 'conflict'],
    ['general_rate_limit_exceeded', 429, 'too_many_sends'],
    ['user_more_factors_required', 401, 'verification_required'],
    ['general_unauthorized_scope', 401, 'session_ended'],
  ])('%s is %s (%s)', async (type, code, failure) => {
    const { port } = await portWith({ 'POST /account/verifications/email': { ...guest, code, type } });
    expect(failureOf(await port.send({}, options))).toMatchObject({ code: failure });
  });
});

describe('emailVerification.confirm', () => {
  const returned = `${verificationUrl}?userId=ada&secret=f00d&expire=x`;
  const route = 'PUT /account/verifications/email';

  test('finishes with what the link brought', async () => {
    const { port, bodies } = await portWith({ [route]: token });
    expect(await port.confirm({ returned }, options)).toEqual({ ok: true, value: undefined });
    expect(bodies).toEqual([{ route, body: { userId: 'ada', secret: 'f00d' } }]);
  });

  test.each([invalidToken, { ...guest, code: 404, type: 'user_not_found' }])(
    'reports a link that no longer works: %j',
    async (answer) => {
      const { port } = await portWith({ [route]: answer });
      expect(failureOf(await port.confirm({ returned }, options))).toMatchObject({
        code: 'wrong_or_expired',
      });
    },
  );

  test.each([verificationUrl, `${returned}&secret=beef`, `${verificationUrl}?error={}`])(
    'does not send a link with missing parameters: %s',
    async (address) => {
      const { port, browser } = await portWith({});
      expect(failureOf(await port.confirm({ returned: address }, options))).toEqual({
        code: 'wrong_or_expired',
      });
      expect(browser.log.requests).toEqual([]);
    },
  );
});
