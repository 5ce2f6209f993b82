import { describe, expect, test } from 'vitest';
import { ada, openWorld, recoveryCodes, secret } from '../test/support/world.fixture.ts';
import { serverVersions } from './versions.ts';
import type { ServerVersion } from './versions.ts';

const authenticator = { secret };
const everything = ada({ emailVerified: true, authenticator, recoveryCodes, mfa: true });
const [recoveryCode = ''] = recoveryCodes;

/** One line of the table of versions: what each of them answers. */
type PerVersion<T> = Readonly<Record<ServerVersion, T>>;
const rows = <T>(table: PerVersion<T>) =>
  serverVersions.map((version) => ({ version, expected: table[version] }));

describe('the versions part', () => {
  test.each(
    rows({
      '1.5.4': 'recoveryCode',
      '1.6.0': 'recoverycode',
      '1.8.1': 'recoverycode',
      '1.9.0': 'recoveryCode',
    }),
  )('$version completes a recovery challenge by the name $expected only', async ({ version, expected }) => {
    const { browser } = await openWorld({ version, people: [everything] });
    await browser.signIn();
    const other = expected === 'recoveryCode' ? 'recoverycode' : 'recoveryCode';
    expect((await browser.verify(other, () => recoveryCode)).type).toBe('user_invalid_token');
    expect(await browser.verify(expected, () => recoveryCode)).toMatchObject({
      status: 200,
      body: { factors: ['password', expected] },
    });
  });

  test.each(rows({ '1.5.4': 200, '1.6.0': 200, '1.8.1': 200, '1.9.0': 201 }))(
    '$version creates challenges and recovery codes with $expected',
    async ({ version, expected }) => {
      const { browser } = await openWorld({ version });
      await browser.signIn();
      expect((await browser.call('POST /account/mfa/challenge', { factor: 'totp' })).status).toBe(expected);
      expect((await browser.call('POST /account/mfa/recovery-codes')).status).toBe(expected);
    },
  );

  test.each(rows({ '1.5.4': undefined, '1.6.0': true, '1.8.1': true, '1.9.0': true }))(
    '$version lists recovery codes among the factors as $expected',
    async ({ version, expected }) => {
      const { browser } = await openWorld({ version, people: [everything] });
      await browser.signIn();
      expect((await browser.call('GET /account/mfa/factors')).body['recoveryCode']).toBe(expected);
    },
  );

  test.each(rows({ '1.5.4': 404, '1.6.0': 404, '1.8.1': 200, '1.9.0': 201 }))(
    '$version answers the plural path with $expected',
    async ({ version, expected }) => {
      const { browser } = await openWorld({ version });
      await browser.signIn();
      expect((await browser.call('POST /account/mfa/challenges', { factor: 'totp' })).status).toBe(expected);
    },
  );

  test.each(rows({ '1.5.4': 200, '1.6.0': 401, '1.8.1': 401, '1.9.0': 401 }))(
    '$version answers $expected to the same factor twice after a sign-in with it',
    async ({ version, expected }) => {
      const { browser, latestCode } = await openWorld({
        version,
        people: [ada({ emailVerified: true, mfa: true })],
      });
      await browser.call('POST /account/tokens/email', { userId: 'ada', email: 'ada@example.com' });
      await browser.call('POST /account/sessions/token', { userId: 'ada', secret: latestCode() });
      await browser.verify('email', latestCode);
      expect((await browser.call('GET /account')).status).toBe(expected);
    },
  );

  test.each(rows({ '1.5.4': 401, '1.6.0': 200, '1.8.1': 200, '1.9.0': 200 }))(
    '$version answers $expected to the session that switched MFA on',
    async ({ version, expected }) => {
      const { browser } = await openWorld({ version, people: [ada({ emailVerified: true })] });
      await browser.signIn();
      expect((await browser.call('PATCH /account/mfa', { mfa: true })).status).toBe(200);
      expect((await browser.call('GET /account')).status).toBe(expected);
    },
  );

  test.each(rows({ '1.5.4': 204, '1.6.0': 401, '1.8.1': 401, '1.9.0': 401 }))(
    '$version answers $expected when the authenticator is removed by a code',
    async ({ version, expected }) => {
      const { browser, totp } = await openWorld({ version, people: [ada({ authenticator })] });
      await browser.signIn();
      const reply = await browser.call('DELETE /account/mfa/authenticators/totp', { otp: totp() });
      expect(reply.status).toBe(expected);
    },
  );

  test('1.5.4 removes the authenticator only with a right code', async () => {
    const { browser, totp } = await openWorld({ version: '1.5.4', people: [ada({ authenticator })] });
    await browser.signIn();
    const remove = (body?: unknown) => browser.call('DELETE /account/mfa/authenticators/totp', body);
    expect((await remove()).type).toBe('general_argument_invalid');
    expect((await remove({ otp: totp(1) })).type).toBe('user_invalid_token');
  });

  test.each(rows({ '1.5.4': 401, '1.6.0': 401, '1.8.1': 401, '1.9.0': 403 }))(
    '$version answers $expected to a blocked person',
    async ({ version, expected }) => {
      const { browser } = await openWorld({ version, people: [ada({ blocked: true })] });
      expect(await browser.signIn()).toMatchObject({ status: expected, type: 'user_blocked' });
    },
  );

  test.each(rows({ '1.5.4': 429, '1.6.0': 200, '1.8.1': 200, '1.9.0': 201 }))(
    '$version answers $expected to a challenge after somebody else spent ten',
    async ({ version, expected }) => {
      const people = [ada(), ada({ id: 'bob', email: 'bob@example.com' })];
      const { browser, openBrowser } = await openWorld({ version, people });
      await browser.signIn();
      for (let count = 0; count < 10; count += 1)
        await browser.call('POST /account/mfa/challenge', { factor: 'totp' });
      const other = openBrowser();
      await other.signIn('bob');
      expect((await other.call('POST /account/mfa/challenge', { factor: 'totp' })).status).toBe(expected);
    },
  );
});
