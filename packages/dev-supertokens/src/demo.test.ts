import { expect, test } from 'vitest';
import { createDemoPeople, demoPeople, describeDemo } from './demo.ts';
import { openBrowser } from '../test/support/browser.fixture.ts';
import { openWorld } from '../test/support/world.fixture.ts';
import { needsStandIn } from '../test/support/servers.fixture.ts';

test('the demo says where it is, and everybody in it meets what is described', async () => {
  needsStandIn();
  const { server } = await openWorld();
  const people = await createDemoPeople(server);
  const text = describeDemo(server, people);
  for (const shown of [server.url, server.coreUrl, 'not for production', 'a stand-in']) {
    expect(text).toContain(shown);
  }
  expect(people.filter(({ problem }) => problem !== undefined)).toEqual([]);

  const met = demoPeople.map(async ({ email, password }) => {
    const browser = openBrowser(server);
    const formFields = [
      { id: 'email', value: email },
      { id: 'password', value: password },
    ];
    await browser.call('POST /auth/signin', { formFields });
    const { status, body } = await browser.call('PUT /auth/mfa/info', {});
    return [email, status, body['factors'], (await browser.call('GET /me')).status];
  });
  const first = ['emailpassword'];
  expect(await Promise.all(met)).toMatchObject([
    ['ada@example.com', 200, { next: [] }, 200],
    ['grace@example.com', 200, { next: ['totp'], allowedToSetup: [] }, 403],
    ['linus@example.com', 200, { next: ['otp-email', 'otp-phone'], allowedToSetup: [] }, 403],
    ['nora@example.com', 200, { next: ['totp', 'otp-email'], alreadySetup: first }, 403],
    ['tess@example.com', 200, { next: ['totp'], allowedToSetup: [] }, 403],
    ['vera@example.com', 200, { next: [] }, 403],
    ['blake@example.com', 500, undefined, 403],
  ]);
});

test('the demo finds people who are there already, and says so if they are not the same', async () => {
  const { server } = await openWorld();
  const [, { email: changed, password } = { email: '', password: '' }] = demoPeople;
  await server.people.create({ email: changed, password: `other-${password}` });
  await createDemoPeople(server);
  const again = await createDemoPeople(server);
  expect(again.filter(({ problem }) => problem !== undefined)).toMatchObject([{ email: changed }]);
  expect(describeDemo(server, again)).toContain('signing in answered WRONG_CREDENTIALS_ERROR');
});
