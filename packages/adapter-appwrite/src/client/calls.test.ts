import { describe, expect, test } from 'vitest';
import { failureOf, driver, valueOf } from '../../test/support/driver.fixture.ts';
import { challenge, pending, session, user, withRoutes } from '../../test/support/fake-account.fixture.ts';
import { openNodeBrowser } from '../../test/support/node-browser.fixture.ts';
import { sdks } from '../../test/support/sdks.fixture.ts';
import { announcedAccount, nuvixGuideAccount, NuvixClient } from '../../test/support/shapes.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';
import { withinBrowser } from '../../test/support/within-browser.fixture.ts';
import { createAppwriteAdapter } from '../index.ts';
import { callStyleOf } from './call-style.ts';

withBrowserGlobals();

const project = { endpoint: 'http://localhost/v1', id: 'test' };
const generations = Object.values(sdks).map((sdk) => [sdk.version, sdk] as const);
const plural = ['POST /account/mfa/challenges', 'PUT /account/mfa/challenges'] as const;
const singular = ['POST /account/mfa/challenge', 'PUT /account/mfa/challenge'] as const;

describe('the call style', () => {
  test.each([
    ['14.0.1', 'positional'],
    ['16.1.0', 'positional'],
    ['18.2.0', 'positional'],
    ['19.0.0', 'object'],
    ['21.4.0', 'object'],
    ['27.0.0', 'object'],
  ])('of SDK %s is %s', async (version, style) => {
    const sdk = Object.values(sdks).find((each) => each.version === version);
    expect(callStyleOf((await sdk?.load())?.(project) ?? {})).toBe(style);
  });

  test('of an unknown client is recognised by the number of parameters', () => {
    expect(callStyleOf(announcedAccount(project))).toBe('positional');
    expect(callStyleOf(nuvixGuideAccount(project))).toBe('object');
    expect(callStyleOf(new NuvixClient(project).account)).toBe('positional');
  });

  test.each(generations)('SDK %s sends the expected parameters', async (version, sdk) => {
    const [create, update] = version === '27.0.0' ? plural : singular;
    const routes = { 'POST /account/sessions/email': session, [create]: challenge, [update]: session };
    const { adapter, bodies } = await withRoutes(routes, {}, sdk);
    const { signIn, start, verify } = driver(adapter);
    await signIn('ada@example.com', 'correct horse');
    await verify(valueOf(await start('totp')), '000042');
    expect(bodies).toEqual([
      {
        route: 'POST /account/sessions/email',
        body: { email: 'ada@example.com', password: 'correct horse' },
      },
      { route: create, body: { factor: 'totp' } },
      { route: update, body: { challengeId: 'challenge-1', otp: '000042' } },
    ]);
  });

  test('the host may choose either style from SDK 19 on', async () => {
    const [create] = plural;
    const { adapter, bodies } = await withRoutes({ [create]: challenge }, { callStyle: 'positional' });
    expect((await driver(adapter).start('totp')).ok).toBe(true);
    expect(bodies).toEqual([{ route: create, body: { factor: 'totp' } }]);
  });

  // From 17.0.1 on the SDK throws at once, before there is a promise.
  test.each(generations.slice(0, 3))('SDK %s called in the wrong style returns a failure', async (_, sdk) => {
    const { adapter, browser } = await withRoutes({}, { callStyle: 'object' }, sdk);
    expect(failureOf(await driver(adapter).signIn('ada@example.com', 'correct horse'))).toEqual({
      code: 'misconfigured',
      raw: { code: 'AppwriteException', message: expect.stringContaining('callStyle') as string },
    });
    expect(browser.log.requests).toEqual([]);
  });
});

describe('the network', () => {
  // Up to SDK 15 its error is wrapped, after that it is what `fetch` rejects with.
  test.each(generations)('that is unreachable is reported as offline, with SDK %s', async (_, sdk) => {
    const { adapter, browser } = await withRoutes({}, {}, sdk);
    browser.disturb('offline');
    expect(failureOf(await driver(adapter).check())).toMatchObject({ code: 'offline' });
  });

  test.each(generations)('that cuts an answer off is reported as malformed, with SDK %s', async (_, sdk) => {
    const half = () => new Response('{"$id":', { headers: { 'content-type': 'application/json' } });
    const { adapter } = await withRoutes({ 'GET /account': half }, {}, sdk);
    const failure = failureOf(await driver(adapter).check());
    expect(failure).toMatchObject({ code: 'malformed' });
    expect(JSON.stringify(failure)).not.toContain('$id');
  });

  test.each([
    [502, '<!doctype html>', 'server'],
    [429, '<!doctype html>', 'rate_limited'],
    [403, '<!doctype html>', 'malformed'],
    [404, '', 'malformed'],
  ])('that answers with a page of a proxy: %i %j is %s', async (status, page, code) => {
    const answer = () => new Response(page, { status, headers: { 'content-type': 'text/html' } });
    for (const [, sdk] of generations) {
      const { adapter } = await withRoutes({ 'GET /account': answer }, {}, sdk);
      expect(failureOf(await driver(adapter).check())).toMatchObject({ code, raw: { status } });
    }
  });
});

test('answers that carry functions are copied without them', async () => {
  const carrying = { ...user, totp: true, phone: true, toString: () => 'Ada' };
  const answer = async () => carrying;
  const account = {
    get: answer,
    deleteSession: answer,
    listMFAFactors: async () => ({ ...carrying, email: true }),
    createMFAChallenge: answer,
    updateMFAChallenge: answer,
  };
  const { check, available, start } = driver(createAppwriteAdapter({ account }));
  for (const result of [await check(), await available(), await start('totp')]) {
    expect(result.ok).toBe(true);
    expect(structuredClone(result)).toEqual(result);
  }
});

describe('a Nuvix client', () => {
  const open = (answers: Readonly<Record<string, object>>, safeResponse: boolean) => {
    const browser = openNodeBrowser(async (request) => {
      const answer = answers[new URL(request.url).pathname] ?? {};
      return Response.json(answer, { status: 'code' in answer ? Number(answer.code) : 200 });
    });
    const { account } = new NuvixClient(project, { safeResponse });
    return driver(withinBrowser(browser, createAppwriteAdapter({ account })));
  };

  test.each([false, true])('answers and fails in the same way with safeResponse %s', async (safeResponse) => {
    const listed = { totp: true, email: false, phone: false };
    const { check } = open({ '/v1/account': pending, '/v1/account/mfa/factors': listed }, safeResponse);
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'totp' }] });
    expect(valueOf(await open({ '/v1/account': user }, safeResponse).check())).toMatchObject({
      status: 'complete',
    });
  });

  test('whose wrapped errors hold no details is refused with the setting to change', async () => {
    const silent = async () => ({ data: undefined, error: true });
    const account = {
      get: silent,
      deleteSession: silent,
      listMfaFactors: silent,
      createMfaChallenge: silent,
      updateMfaChallenge: silent,
    };
    expect(failureOf(await driver(createAppwriteAdapter({ account })).check())).toEqual({
      code: 'misconfigured',
      raw: { code: 'UnreadableResponse', message: expect.stringContaining('safeResponse') as string },
    });
  });

  test('on the public server, which does not list factors of a pending session, is reported as misconfigured', async () => {
    const { check } = open({ '/v1/account': pending, '/v1/account/mfa/factors': pending }, false);
    expect(valueOf(await check())).toEqual({ status: 'refused', reason: 'misconfigured' });
  });
});
