import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startDevAppwrite } from '../index.ts';
import { openBrowser, password } from '../../test/support/browser.fixture.ts';
import { ada, openWorld, secret } from '../../test/support/world.fixture.ts';
import type { World } from '../../test/support/world.fixture.ts';

const control = async ({ server }: Pick<World, 'server'>, method: string, path: string, body?: unknown) => {
  const response = await fetch(`${server.url}/stand-in${path}`, {
    method,
    headers: { origin: 'http://localhost:5173' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, answer, headers: response.headers };
};

describe('the controls over HTTP', () => {
  test('create a project that works at once, and delete it', async () => {
    const world = await openWorld();
    const made = await control(world, 'POST', '/projects', { id: 'mine', version: '1.6.0', people: [ada()] });
    expect(made).toMatchObject({ status: 201, answer: { projectId: 'mine', key: expect.any(String) } });
    const browser = openBrowser(world.server, { ...world.project, id: 'mine' });
    expect((await browser.signIn()).status).toBe(201);
    expect((await control(world, 'DELETE', '/projects/mine')).status).toBe(204);
    expect(await browser.call('GET /account')).toMatchObject({ status: 404, type: 'project_not_found' });
  });

  test.each([
    ['no object', 'mine'],
    ['a version that is not imitated', { version: '1.7.0' }],
    ['a misspelt option', { rateLimit: false }],
    ['a person without an id', { people: [{ email: 'ada@example.com' }] }],
    ['a secret that is not base32', { people: [{ id: 'ada', authenticator: { secret: '0189' } }] }],
    ['a person with a misspelt field', { people: [{ id: 'ada', verified: true }] }],
  ])('refuse %s as a project', async (_what, body) => {
    expect((await control(await openWorld(), 'POST', '/projects', body)).status).toBe(400);
  });

  test('refuse an id that is taken', async () => {
    const world = await openWorld({ id: 'taken' });
    expect((await control(world, 'POST', '/projects', { id: 'taken' })).status).toBe(409);
  });

  test('list the sent messages, with their code or link', async () => {
    const world = await openWorld({ people: [ada({ emailVerified: true })] });
    await world.browser.signIn();
    await world.browser.call('POST /account/mfa/challenge', { factor: 'email' });
    const path = `/projects/${world.project.id}/outbox`;
    const expected = { to: 'ada@example.com', channel: 'email', code: expect.stringMatching(/^\d{6}$/) };
    expect((await control(world, 'GET', `${path}?to=ada@example.com`)).answer).toMatchObject({
      messages: [expected],
    });
    expect((await control(world, 'GET', `${path}?to=bob@example.com`)).answer).toEqual({ messages: [] });
  });

  test('trigger what otherwise happens at random', async () => {
    const world = await openWorld({ people: [ada({ authenticator: { secret }, mfa: true })] });
    const chance = (name: string) => control(world, 'POST', `/projects/${world.project.id}/chances/${name}`);
    expect((await chance('rain')).status).toBe(404);
    expect((await chance('staleRead')).status).toBe(204);
    await world.browser.signIn();
    await world.browser.verify('totp', world.totp);
    expect((await world.browser.call('GET /account')).type).toBe('user_more_factors_required');
  });

  test('advance the clock', async () => {
    const world = await openWorld();
    await world.browser.signIn();
    const path = `/projects/${world.project.id}/clock`;
    expect((await control(world, 'POST', path, { advanceMs: 366 * 86_400_000 })).status).toBe(200);
    expect((await world.browser.call('GET /account')).type).toBe('general_unauthorized_scope');
    expect((await control(world, 'POST', path, { advanceMs: 'a year' })).status).toBe(400);
  });

  test('set the clock, which runs on from there', async () => {
    const world = await openWorld();
    const path = `/projects/${world.project.id}/clock`;
    const nowMs = Date.UTC(2040, 0, 1);
    expect((await control(world, 'POST', path, { nowMs })).answer).toEqual({ nowMs: expect.any(Number) });
    expect(world.project.clock.now() - nowMs).toBeLessThan(10_000);
    expect(world.project.clock.now()).toBeGreaterThanOrEqual(nowMs);
    expect((await control(world, 'POST', path, { nowMs, advanceMs: 1 })).status).toBe(400);
  });

  test('list the factors of a person, and remove one', async () => {
    const driver = { authenticator: { secret: 'JBSWY3DPEHPK3PXP' }, recoveryCodes: ['0a1b2c3d4e'] };
    const world = await openWorld({ people: [ada({ ...driver, emailVerified: true })] });
    const path = `/projects/${world.project.id}/people/ada`;
    expect((await control(world, 'GET', path)).answer).toEqual({
      authenticatorSecret: 'JBSWY3DPEHPK3PXP',
      recoveryCodes: ['0a1b2c3d4e'],
    });
    await world.browser.signIn();
    for (const factor of ['authenticator', 'recoveryCode', 'email', 'phone'])
      expect((await control(world, 'DELETE', `${path}/factors/${factor}`)).status).toBe(204);
    expect((await control(world, 'GET', path)).answer).toEqual({ recoveryCodes: [] });
    expect((await world.browser.call('GET /account/mfa/factors')).body).toMatchObject({
      totp: false,
      email: false,
      phone: false,
      recoveryCode: false,
    });
    expect((await control(world, 'DELETE', `${path}/factors/passkey`)).status).toBe(404);
    expect((await control(world, 'GET', `/projects/${world.project.id}/people/nobody`)).status).toBe(404);
  });

  test('count calls without preflights, and reset the count', async () => {
    const world = await openWorld();
    await fetch(`${world.server.endpoint}/account`, { method: 'OPTIONS' });
    await world.browser.call('GET /account');
    const path = `/projects/${world.project.id}/requests`;
    const requests = [{ method: 'GET', path: '/v1/account', status: 401 }];
    expect((await control(world, 'GET', path)).answer).toEqual({ requests });
    await control(world, 'DELETE', path);
    expect((await control(world, 'GET', path)).answer).toEqual({ requests: [] });
  });

  test("end a person's sessions", async () => {
    const world = await openWorld();
    await world.browser.signIn();
    expect((await control(world, 'DELETE', `/projects/${world.project.id}/people/ada/sessions`)).status).toBe(
      204,
    );
    expect((await world.browser.call('GET /account')).type).toBe('general_unauthorized_scope');
  });

  test.each(['/projects/nosuchproject/outbox', '/nosuchcontrol'])('answer 404 for %s', async (path) => {
    expect((await fetch(`${(await openWorld()).server.url}/stand-in${path}`)).status).toBe(404);
  });

  test('accept pages of this machine only', async () => {
    const world = await openWorld();
    const { headers } = await control(world, 'GET', `/projects/${world.project.id}/outbox`);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    const foreign = await fetch(`${world.server.url}/stand-in/projects/${world.project.id}/outbox`, {
      headers: { origin: 'http://evil.example.com' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the server', () => {
  test('answers to loopback host names only', async () => {
    const { server } = await openWorld();
    const { port } = new URL(server.url);
    const statusFor = (host: string) =>
      new Promise((resolve) => {
        const options = { port, host: '127.0.0.1', path: '/v1/health/version', headers: { host } };
        request(options, (response) => resolve(response.resume().statusCode)).end();
      });
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor('rebound.example.com')).toBe(403);
  });

  test('refuses a port that is taken', async () => {
    const { server } = await openWorld();
    await expect(startDevAppwrite({ port: Number(new URL(server.url).port) })).rejects.toThrow('EADDRINUSE');
  });

  test('isolates projects and their sessions, and refuses bad options', async () => {
    const { server, project, browser } = await openWorld();
    const other = server.createProject({ people: [ada()] });
    await browser.signIn();
    const cookies = { 'x-appwrite-project': other.id };
    expect((await browser.call('GET /account', undefined, cookies)).type).toBe('general_unauthorized_scope');
    expect(() => server.createProject({ id: project.id })).toThrow('already a project');
    const people = [ada({ authenticator: { secret: '0189' } })];
    expect(() => server.createProject({ people })).toThrow('needs a base32 secret');
  });

  test('treats a call without a project as the console, which has no accounts', async () => {
    const { server } = await openWorld();
    const response = await fetch(`${server.endpoint}/account/sessions/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.com', password }),
    });
    expect(await response.json()).toMatchObject({ code: 401, type: 'user_invalid_credentials' });
  });
});
