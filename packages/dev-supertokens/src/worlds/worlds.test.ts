import { expect, onTestFinished, test } from 'vitest';
import { startDevSuperTokens } from '../index.ts';
import { openBrowser } from '../../test/support/browser.fixture.ts';
import { createWorlds } from './worlds.ts';
import { needsStandIn } from '../../test/support/servers.fixture.ts';

async function openServer() {
  const server = await startDevSuperTokens();
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);
  const open = async ({ url } = server): Promise<string> => {
    const response = await fetch(`${url}/stand-in/worlds`, { method: 'POST' });
    expect(response.status).toBe(201);
    return String(Reflect.get(Object(await response.json()), 'url'));
  };
  return { server, open, close };
}

const isThere = (url: string) =>
  fetch(`${url}/stand-in`).then(
    ({ ok }) => ok,
    () => false,
  );

const timeAt = async (url: string, body: object) => {
  const response = await fetch(`${url}/stand-in/clock`, { method: 'POST', body: JSON.stringify(body) });
  return Number(Reflect.get(Object(await response.json()), 'nowMs'));
};

test('a world has a clock and people of its own', async () => {
  needsStandIn();
  const { server, open } = await openServer();
  const world = await open();
  await timeAt(world, { advanceMs: 3_600_000 });
  expect((await timeAt(world, { advanceMs: 0 })) - Date.now()).toBeGreaterThan(3_500_000);
  expect((await timeAt(server.url, { advanceMs: 0 })) - Date.now()).toBeLessThan(10_000);

  const seed = { email: 'ada@example.com', password: 'correct-horse-1' };
  await fetch(`${world}/stand-in/people`, { method: 'POST', body: JSON.stringify(seed) });
  expect((await fetch(`${world}/stand-in/people/${seed.email}`)).status).toBe(200);
  expect((await fetch(`${server.url}/stand-in/people/${seed.email}`)).status).toBe(404);
});

test('a world goes by the name that it was asked for with, since cookies are kept by name', async () => {
  const { server, open } = await openServer();
  const { port } = new URL(server.url);
  expect(new URL(await open()).hostname).toBe('localhost');
  const url = `http://127.0.0.1:${port}`;
  expect(new URL(await open({ ...server, url })).hostname).toBe('127.0.0.1');
});

test('a world can have a name of its own, and lead to another page by the links in its emails', async () => {
  const { server } = await openServer();
  const openWith = (body: string) => fetch(`${server.url}/stand-in/worlds`, { method: 'POST', body });
  const opened: unknown = await (
    await openWith('{"appName":"Acme","verifyEmailPath":"/confirm-email"}')
  ).json();
  const url = String(Reflect.get(Object(opened), 'url'));
  const browser = openBrowser({ url });
  await browser.signUp('ada@example.com');
  const { qrCodeString } = (await browser.call('POST /auth/totp/device', {})).body;
  expect(qrCodeString).toContain('issuer=Acme');
  await browser.call('POST /auth/user/email/verify/token', {});
  const outbox: unknown = await (await fetch(`${url}/stand-in/outbox`)).json();
  const link = expect.stringMatching(/^http:\/\/localhost:5173\/confirm-email\?token=/);
  expect(outbox).toMatchObject({ messages: [{ to: 'ada@example.com', link }] });

  for (const body of [
    '{"verifyEmailPath":"evil.example"}',
    '{"verifyEmailPath":1}',
    '{"appName":1}',
    '{"path":"/"}',
  ])
    expect((await openWith(body)).status).toBe(400);
});

test('worlds end with the server that they were opened at', async () => {
  const { open, close } = await openServer();
  const world = await open();
  expect(await isThere(world)).toBe(true);
  await close();
  expect(await isThere(world)).toBe(false);
});

test('the oldest world gives way once there are more than sixteen', async () => {
  const { server } = await openServer();
  const closed: number[] = [];
  let opened = 0;
  const worlds = createWorlds(async () => {
    const name = (opened += 1);
    return { ...server, close: async () => void closed.push(name) };
  });
  for (let count = 0; count < 17; count += 1) await worlds.open('localhost', {});
  expect(closed).toEqual([1]);
});
