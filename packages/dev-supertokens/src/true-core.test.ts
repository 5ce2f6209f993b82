import { expect, onTestFinished, test } from 'vitest';
import { startDevSuperTokens } from './index.ts';
import { openBrowser, password } from './testing/browser.fixture.ts';
import { alice, openWorld } from './testing/world.fixture.ts';

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
  expect(await other.people.holdings(alice)).toMatchObject({ ways: ['authenticator'] });
});

test.each([
  ['the clock', 'clock', { advanceMs: 1000 }],
  ['the reset', 'reset', {}],
])('there %s is refused, with the reason', async (_what, path, body) => {
  const { server } = await openOnAnotherCore();
  const response = await post(`${server.url}/stand-in/${path}`, body);
  expect({ status: response.status, answer: await response.json() }).toEqual({
    status: 409,
    answer: { problem: expect.stringContaining('true core') },
  });
});

test('the environment may name the core', async () => {
  const { server: other } = await openWorld();
  process.env['SUPERTOKENS_CORE_URI'] = other.coreUrl;
  onTestFinished(() => {
    delete process.env['SUPERTOKENS_CORE_URI'];
  });
  const server = await startDevSuperTokens();
  onTestFinished(server.close);
  const response = await fetch(`${server.url}/stand-in`);
  expect(await response.json()).toEqual({ standIn: 'supertokens', core: 'true' });
});
