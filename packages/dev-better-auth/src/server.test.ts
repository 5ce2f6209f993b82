import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { describeDemo } from './demo.ts';
import { startDevBetterAuth } from './index.ts';

async function open() {
  const server = await startDevBetterAuth();
  onTestFinished(() => server.close());
  const ask = async (path: string, method = 'GET', body?: object, url = server.url) => {
    const response = await fetch(`${url}/stand-in${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, json };
  };
  return { server, ask };
}

const seed = { email: 'ada@example.com', password: 'correct horse 1', factors: ['authenticator'] };

test('the clock moves the server alone, and each server has its own', async () => {
  const { server } = await open();
  const { server: other } = await open();
  server.clock.advance(3_600_000);
  expect(server.clock.run(() => Date.now()) - Date.now()).toBeGreaterThan(3_599_000);
  expect(server.clock.run(() => new Date().getTime()) - Date.now()).toBeGreaterThan(3_599_000);
  expect(other.clock.run(() => Date.now()) - Date.now()).toBeLessThan(1000);
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
});

test('the system’s own `Date` is back once no server runs', async () => {
  const before = Date;
  const server = await startDevBetterAuth();
  expect(Date).not.toBe(before);
  await server.close();
  expect(Date).toBe(before);
});

test('a world has people of its own, and ends with the server', async () => {
  const { server, ask } = await open();
  const { json, status } = await ask('/worlds', 'POST');
  expect(status).toBe(201);
  const url = String(Reflect.get(Object(json), 'url'));
  expect((await ask('/people', 'POST', seed, url)).status).toBe(201);
  expect((await ask(`/people/${seed.email}`, 'GET', undefined, url)).json).toMatchObject({
    authenticatorSecret: expect.stringMatching(/^[A-Z2-7]+$/),
    recoveryCodes: [],
  });
  expect((await ask(`/people/${seed.email}`)).status).toBe(404);
  await server.close();
  await expect(ask('', 'GET', undefined, url)).rejects.toThrow('fetch failed');
  // Closed once more at the end.
  Object.assign(server, { close: async () => {} });
});

test('what makes no sense is refused', async () => {
  const { ask } = await open();
  expect((await ask('/people', 'POST', { email: 'ada@example.com' })).status).toBe(400);
  expect((await ask('/people', 'POST', { ...seed, factors: ['phone'] })).status).toBe(400);
  expect((await ask('/people', 'POST', { ...seed, factors: ['recoveryCode'] })).status).toBe(409);
  expect((await ask('/clock', 'POST', {})).status).toBe(400);
  expect((await ask('/people/nobody@example.com/sessions', 'DELETE')).status).toBe(404);
});

test('a name that leads here by a trick of DNS is refused, and so are pages of others', async () => {
  const { server } = await open();
  const { port } = new URL(server.url);
  const status = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
  const cross = await fetch(`${server.apiUrl}/ok`, { headers: { origin: 'https://evil.example' } });
  expect(cross.headers.get('access-control-allow-origin')).toBeNull();
  const own = await fetch(`${server.apiUrl}/ok`, { headers: { origin: 'http://localhost:5173' } });
  expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
});

test('the demo says where it is and who is there', async () => {
  const { server } = await open();
  const text = await describeDemo(server);
  for (const shown of [server.apiUrl, 'not for production', 'grace@example.com: an authenticator; key '])
    expect(text).toContain(shown);
});
