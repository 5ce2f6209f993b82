import { describe, expect, test } from 'vitest';
import { ada, openWorld, secret } from '../../test/support/world.fixture.ts';

const minute = 60_000;

/** Beside the API, so one step up. */
const deleteDrafts = 'DELETE /../host/workspaces/drafts';

describe('the guarded call of an app', () => {
  test('is for somebody with a recent challenge', async () => {
    const world = await openWorld({ people: [ada({ authenticator: { secret }, mfa: true })] });
    const { browser, project } = world;
    expect(await browser.call(deleteDrafts)).toMatchObject({ status: 401 });
    await browser.signIn();
    expect(await browser.call(deleteDrafts)).toMatchObject({ type: 'user_more_factors_required' });
    await browser.verify('totp', world.totp);
    expect((await browser.call(deleteDrafts)).status).toBe(204);
    project.clock.advance(31 * minute);
    const stale = await browser.call(deleteDrafts);
    expect(stale).toMatchObject({ status: 401, type: 'user_challenge_required' });
    await browser.verify('totp', world.totp);
    expect((await browser.call(deleteDrafts)).status).toBe(204);
  });

  test('may come from a page, which sends its session along', async () => {
    const { server } = await openWorld();
    const { headers } = await fetch(`${server.url}/host/workspaces/drafts`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-methods')).toContain('DELETE');
  });
});
