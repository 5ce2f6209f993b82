import { describe, expect, test } from 'vitest';
import { failureOf, driver, valueOf } from '../support/driver.fixture.ts';
import { plainFetch } from '../support/node-browser.fixture.ts';
import type { Network } from '../support/node-browser.fixture.ts';
import { callsSince, openScene } from '../support/scene.fixture.ts';
import { withStandIn } from '../support/stand-in.fixture.ts';

const server = withStandIn();
const wanted = { factors: ['authenticator'] } as const;

/** What stands in the server's place, or the server itself, says for so many calls to a path. */
function failing() {
  let left = 0;
  let failure = { path: '', status: 500 };
  const network: Network = async (request) => {
    if (!request.url.endsWith(failure.path) || left === 0) return plainFetch(request);
    left -= 1;
    return new Response('<!DOCTYPE html><pre>not now</pre>', { status: failure.status });
  };
  const fail = (path: string, status: number, times: number) => {
    failure = { path, status };
    left = times;
  };
  return { network, fail };
}

async function openFailing(scenery: Parameters<typeof openScene>[1] = { wanted }) {
  const { network, fail } = failing();
  const scene = await openScene(server(), { ...scenery, network });
  await scene.enter();
  return { ...scene, scene, fail };
}

describe('a server that fails for a moment is not set up wrongly', () => {
  test.each([500, 502, 503, 404, 400])('[SEC-2] one %i about the second steps', async (status) => {
    const { scene, fail, check } = await openFailing();
    const before = scene.browser.log.length;
    fail('/mfa/info', status, 1);
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    expect(callsSince(scene, before)).toEqual(['PUT mfa/info', 'GET totp/device/list', 'PUT mfa/info']);
  });

  test.each([502, 503, 504])(
    '[SEC-2] %i is of what stands before the server, however often',
    async (status) => {
      const { fail, check } = await openFailing();
      fail('/mfa/info', status, 9);
      for (const _ of [1, 2])
        expect(failureOf(await check())).toMatchObject({ code: 'server', raw: { status } });
    },
  );

  test('[SEC-2] a failing renewal of the session says nothing about the second steps', async () => {
    const { browser, fail, check } = await openFailing();
    for (const name of ['sFrontToken', 'st-last-access-token-update', 'st-access-token'])
      browser.cookies.delete(name);
    // The SDK asks twice: whether there is a session, and then again for why not.
    fail('/session/refresh', 500, 2);
    expect(failureOf(await check())).toMatchObject({ code: 'server' });
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('[SEC-2] nor does a failing question about the address', async () => {
    const { fail, check } = await openFailing({
      wanted: { factors: ['authenticator'], emailUnverified: true },
      init: { emailVerification: () => 'first' },
    });
    valueOf(await check());
    fail('/user/email/verify', 500, 1);
    expect(failureOf(await check())).toMatchObject({ code: 'server' });
    expect(valueOf(await check())).toMatchObject({ status: 'emailVerificationRequired' });
  });

  test('[SEC-2] a sign-in in another tab between what the server said and what the session says', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const network: Network = async (request) => {
      const response = await plainFetch(request);
      const work = request.url.endsWith('/mfa/info') ? meanwhile : undefined;
      if (work) meanwhile = undefined;
      await work?.();
      return response;
    };
    const scene = await openScene(server(), { wanted, network });
    await scene.enter();
    await scene.check();
    await scene.verify(valueOf(await scene.start('totp')), await scene.person.authenticatorCode());
    expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
    const other = driver(scene.openTab().adapter);
    meanwhile = () => other.signIn(scene.person.email, scene.person.password);
    expect(valueOf(await scene.check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('one 404 or odd 400 to an answer', async () => {
    const { fail, start, verify, person, check } = await openFailing();
    const challenge = valueOf(await start('totp'));
    for (const status of [404, 400]) {
      fail('/totp/verify', status, 1);
      expect(failureOf(await verify(challenge, await person.authenticatorCode()))).toMatchObject({
        code: 'server',
        raw: { status },
      });
      expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
      expect(failureOf(await verify(challenge, '000000')).code).toBe('wrong_code');
    }
    expect((await verify(challenge, await person.authenticatorCode())).ok).toBe(true);
  });

  test('one 401 to a sign-in that the server did not say itself', async () => {
    const { network, fail } = failing();
    const scene = await openScene(server(), { wanted, network });
    fail('/signin', 401, 1);
    expect(failureOf(await scene.signIn(scene.person.email, scene.person.password)).code).toBe('server');
    await scene.enter();
  });
});

describe('what stays so is told as set up wrongly', () => {
  test.each([500, 404, 400])('[SEC-2] a second %i, while the rest answers', async (status) => {
    const { fail, check } = await openFailing();
    fail('/mfa/info', status, 2);
    const account = { id: expect.any(String) as string };
    expect(valueOf(await check())).toMatchObject({
      status: 'refused',
      reason: 'misconfigured',
      raw: { status },
      account,
    });
  });

  test('a second 404 to the same call, after another was answered', async () => {
    const { fail, start, verify, check } = await openFailing();
    const challenge = valueOf(await start('totp'));
    fail('/totp/verify', 404, 9);
    expect(failureOf(await verify(challenge, '000000')).code).toBe('server');
    // Nothing else has been asked meanwhile: perhaps nothing at all is there.
    expect(failureOf(await verify(challenge, '000000')).code).toBe('server');
    await check();
    expect(failureOf(await verify(challenge, '000000'))).toMatchObject({
      code: 'misconfigured',
      raw: { status: 404, message: expect.stringContaining('apiBasePath') as string },
    });
  });
});
