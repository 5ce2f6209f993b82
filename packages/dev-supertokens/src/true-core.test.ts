import { expect, onTestFinished, test, vi } from 'vitest';
import { startDevSuperTokens, totpCode } from './index.ts';
import type { PersonSeed } from './index.ts';
import { openBrowser, password } from '../test/support/browser.fixture.ts';
import { alice, openWorld } from '../test/support/world.fixture.ts';

/** A backend that was told of a core, and does not know that it is a stand-in. */
async function openOnAnotherCore() {
  const { server: other } = await openWorld();
  // A core that is nobody's stand-in is on time.
  other.standIn?.clock.set(Date.now());
  const server = await startDevSuperTokens({ core: other.coreUrl });
  onTestFinished(server.close);
  return { server, other };
}

const post = (url: string, body: unknown) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('on a core that it is told of, the backend works and claims no power over it', async () => {
  const { server, other } = await openOnAnotherCore();
  expect(server.coreUrl).toBe(other.coreUrl);
  expect(server.standIn).toBeUndefined();
  await server.people.create({ email: alice, password, authenticator: true, requirements: ['totp'] });
  const browser = openBrowser(server);
  await browser.signIn(alice);
  expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp'], allowedToSetup: [] } });
  expect(await other.people.holdings(alice)).toMatchObject({ factors: ['authenticator'] });
});

test('there the reset is refused, with the reason', async () => {
  const { server } = await openOnAnotherCore();
  const response = await post(`${server.url}/stand-in/reset`, {});
  expect({ status: response.status, answer: await response.json() }).toEqual({
    status: 409,
    answer: { problem: expect.stringContaining('true core') },
  });
});

test.each([{ advanceMs: 0 }, { advanceMs: 3_600_000 }, { nowMs: 0 }])(
  'there the clock tells the real time, whatever it is asked (%j)',
  async (body) => {
    const { server } = await openOnAnotherCore();
    const response = await post(`${server.url}/stand-in/clock`, body);
    expect(response.status).toBe(200);
    const { nowMs } = Object(await response.json()) as { nowMs: number };
    expect(Math.abs(nowMs - Date.now())).toBeLessThan(10_000);
  },
);

test('there a world is an app of the core, with people and sessions of its own', async () => {
  const { server } = await openOnAnotherCore();
  const open = async () => {
    const response = await post(`${server.url}/stand-in/worlds`, {});
    expect(response.status).toBe(201);
    return Object(await response.json()) as { url: string };
  };
  const [one, other] = [await open(), await open()];
  for (const world of [one, other]) {
    const made = await post(`${world.url}/stand-in/people`, { email: alice, password, requirements: [] });
    expect(made.status).toBe(201);
  }
  await expect(server.people.holdings(alice)).rejects.toThrow('nobody');
  const idAt = async ({ url }: { readonly url: string }) => {
    const browser = openBrowser({ url });
    await browser.signIn(alice);
    expect((await browser.call('GET /me')).status).toBe(200);
    return Object(await (await fetch(`${url}/stand-in/people/${alice}`)).json()) as { id: string };
  };
  expect((await idAt(one)).id).not.toBe((await idAt(other)).id);
});

test('there people who exist already are found again, with what they had and a new authenticator', async () => {
  const { server, other } = await openOnAnotherCore();
  const seed: PersonSeed = {
    email: alice,
    password,
    phone: '+12065550101',
    emailCode: true,
    authenticator: true,
    provider: true,
    emailVerified: true,
    requirements: ['totp'],
  };
  const first = await server.people.createOrFind(seed);
  // Started anew, the backend has forgotten everything that the core has not.
  const again = await startDevSuperTokens({ core: other.coreUrl });
  onTestFinished(again.close);
  const response = await post(`${again.url}/stand-in/people`, seed);
  expect(response.status).toBe(201);
  const found = Object(await response.json()) as { id: string; authenticatorSecret: string };
  expect(found.id).toBe(first.id);
  expect(found.authenticatorSecret).not.toBe(first.authenticatorSecret);
  const browser = openBrowser(again);
  await browser.signIn(alice);
  expect(await browser.mfaInfo()).toMatchObject({ factors: { next: ['totp'] } });
  const totp = totpCode(found.authenticatorSecret, Date.now());
  expect((await browser.call('POST /auth/totp/verify', { totp })).body).toMatchObject({ status: 'OK' });
  await expect(again.people.createOrFind({ ...seed, password: 'another-1' })).rejects.toThrow('signing in');
});

test('the environment may name the core', async () => {
  const { server: other } = await openWorld();
  vi.stubEnv('SUPERTOKENS_CORE_URI', other.coreUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const server = await startDevSuperTokens();
  onTestFinished(server.close);
  const response = await fetch(`${server.url}/stand-in`);
  expect(await response.json()).toEqual({ standIn: 'supertokens', core: 'true' });
});
