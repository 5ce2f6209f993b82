import { describe, expect, test } from 'vitest';
import { password } from '../../test/support/browser.fixture.ts';
import { alice, openWorld } from '../../test/support/world.fixture.ts';

const deleteDrafts = 'DELETE /host/workspaces/drafts';

describe('the guarded call of an application', () => {
  test('is for somebody with a recent second step', async () => {
    const { server, browser, totp, advance } = await openWorld();
    const seed = { email: alice, password, authenticator: true, protected: true };
    const { authenticatorSecret } = await server.people.create(seed);
    expect((await browser.call(deleteDrafts)).status).toBe(401);
    await browser.signIn(alice);
    expect(await browser.call(deleteDrafts)).toMatchObject({
      status: 403,
      body: { claimValidationErrors: [{ id: 'st-mfa' }, { id: 'fresh-proof' }] },
    });
    await browser.call('POST /auth/totp/verify', { totp: totp(authenticatorSecret) });
    expect((await browser.call(deleteDrafts)).status).toBe(204);
    advance(301_000);
    expect(await browser.call(deleteDrafts)).toMatchObject({
      status: 403,
      body: { claimValidationErrors: [{ id: 'fresh-proof', reason: { oneOf: ['totp'] } }] },
    });
    await browser.call('POST /auth/totp/verify', { totp: totp(authenticatorSecret) });
    expect((await browser.call(deleteDrafts)).status).toBe(204);
    await server.people.endSessions(alice);
    expect((await browser.call(deleteDrafts)).status, 'ended elsewhere').toBe(401);
  });

  test('asks nothing of somebody who has no second step', async () => {
    const { server, browser, advance } = await openWorld();
    await server.people.create({ email: alice, password });
    await browser.signIn(alice);
    advance(301_000);
    expect((await browser.call(deleteDrafts)).status).toBe(204);
  });

  test('may come from a page, which sends its session along', async () => {
    const { server } = await openWorld();
    const { headers } = await fetch(`${server.url}${deleteDrafts.split(' ')[1] ?? ''}`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-methods')).toContain('DELETE');
  });
});
