import { describe, expect, test } from 'vitest';
import { password } from '../../test/support/browser.fixture.ts';
import { ada, openWorld, secret } from '../../test/support/world.fixture.ts';

const openServer = async (...args: Parameters<typeof openWorld>) => {
  const world = await openWorld(...args);
  const key = { 'x-appwrite-key': world.project.key };
  return {
    ...world,
    key,
    ask: (request: string, body?: unknown) => world.openBrowser().call(request, body, key),
  };
};

describe('a server with the key', () => {
  test('creates a person who can sign in', async () => {
    const { ask, browser } = await openServer();
    const wanted = { userId: 'bob', email: 'bob@example.com', phone: '+12065550101', password, name: 'Bob' };
    const made = await ask('POST /users', wanted);
    expect(made).toMatchObject({ status: 201, body: { $id: 'bob', name: 'Bob', hash: 'argon2' } });
    expect((await browser.signIn('bob')).status).toBe(201);
    expect((await ask('POST /users', { ...wanted, userId: 'bobby' })).type).toBe('user_already_exists');
  });

  test('reads and removes a person', async () => {
    const { ask } = await openServer();
    expect(await ask('GET /users/ada')).toMatchObject({ status: 200, body: { email: 'ada@example.com' } });
    expect((await ask('DELETE /users/ada')).status).toBe(204);
    expect((await ask('GET /users/ada')).type).toBe('user_not_found');
  });

  test.each([
    ['verification', 'emailVerification', 'emailVerification'],
    ['verification/phone', 'phoneVerification', 'phoneVerification'],
    ['mfa', 'mfa', 'mfa'],
  ])('PATCH %s sets %s', async (path, name, field) => {
    const { ask } = await openServer();
    expect((await ask(`PATCH /users/ada/${path}`, { [name]: true })).body).toMatchObject({ [field]: true });
    expect((await ask(`PATCH /users/ada/${path}`, { [name]: false })).body).toMatchObject({ [field]: false });
  });

  test('creates recovery codes once, and removes the authenticator', async () => {
    const { ask } = await openServer({ people: [ada({ authenticator: { secret } })] });
    const path = '/users/ada/mfa';
    expect((await ask(`PATCH ${path}/recovery-codes`)).body['recoveryCodes']).toHaveLength(6);
    expect((await ask(`PATCH ${path}/recovery-codes`)).type).toBe('user_recovery_codes_already_exists');
    expect((await ask(`DELETE ${path}/authenticators/totp`)).status).toBe(204);
    expect((await ask(`DELETE ${path}/authenticators/totp`)).type).toBe('user_authenticator_not_found');
  });

  test('ends every session of a person', async () => {
    const { ask, browser } = await openServer();
    await browser.signIn();
    expect((await ask('DELETE /users/ada/sessions')).status).toBe(204);
    expect((await browser.call('GET /account')).type).toBe('general_unauthorized_scope');
  });

  test('is not limited, unlike a browser', async () => {
    const { key, openBrowser } = await openServer();
    const tryTo = (headers: Record<string, string>) =>
      openBrowser().call('POST /account/sessions/email', { email: 'bob@example.com', password }, headers);
    for (let count = 0; count < 12; count += 1) expect((await tryTo(key)).status).toBe(401);
    for (let count = 0; count < 10; count += 1) await tryTo({});
    expect((await tryTo({})).status).toBe(429);
  });

  test('cannot call account routes, and a browser cannot call user routes', async () => {
    const { ask, browser } = await openServer();
    expect((await ask('GET /account')).type).toBe('general_unauthorized_scope');
    await browser.signIn();
    const reply = await browser.call('POST /users', { userId: 'bob' });
    expect(reply).toMatchObject({ status: 401, type: 'general_unauthorized_scope' });
  });
});
