import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  challenge,
  guest,
  invalidToken,
  session,
  withRoutes,
} from '../../test/support/fake-account.fixture.ts';
import type { Routes } from '../../test/support/fake-account.fixture.ts';
import { failureOf, driver, valueOf } from '../../test/support/driver.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();
afterEach(() => vi.useRealTimers());

const create = 'POST /account/mfa/challenges';
const update = 'PUT /account/mfa/challenges';
const list = 'GET /account/mfa/factors';
const factors = { totp: true, email: true, phone: true, recoveryCode: true };
const limit = { ...guest, code: 429, type: 'general_rate_limit_exceeded' };
const broken = { ...guest, code: 500, type: 'general_unknown' };

const numbered = (...ids: readonly number[]) => ids.map((id) => ({ ...challenge, $id: `challenge-${id}` }));
const answer = (id: number, otp: string) => ({
  route: update,
  body: { challengeId: `challenge-${id}`, otp },
});

async function open(factorId: string, routes: Routes) {
  const { adapter, bodies } = await withRoutes({ [create]: numbered(1, 2, 3), [list]: factors, ...routes });
  const { start, verify } = driver(adapter);
  const started = valueOf(await start(factorId));
  return {
    verify: (code: string) => verify(started, code),
    /** Which code went to which challenge. */
    answers: () => bodies.filter((each) => JSON.stringify(each).includes('challengeId')),
    begun: () => bodies.filter((each) => JSON.stringify(each).includes(create)).length,
  };
}

describe.each(['totp', 'recoveryCode'])('a challenge by %s, which sends nothing', (factorId) => {
  test('[ERR-9] that disappeared silently: after two refusals in a row the code is tried once on a new challenge', async () => {
    const { verify, answers } = await open(factorId, { [update]: [invalidToken, invalidToken, session] });
    expect(failureOf(await verify('111111'))).toMatchObject({ code: 'wrong_or_expired' });
    expect((await verify('222222')).ok).toBe(true);
    expect(answers()).toEqual([answer(1, '111111'), answer(1, '222222'), answer(2, '222222')]);
  });

  test('a code goes to two challenges at most', async () => {
    const { verify, answers } = await open(factorId, {
      [update]: [...Array<object>(9)].map(() => invalidToken),
    });
    for (const code of ['111111', '222222', '333333']) await verify(code);
    expect(answers()).toEqual([
      answer(1, '111111'),
      answer(1, '222222'),
      answer(2, '222222'),
      answer(2, '333333'),
    ]);
  });

  test('[ERR-9] no new challenge can be started: the refusal stands, and the old challenge is kept', async () => {
    const { verify, answers } = await open(factorId, {
      [create]: [...numbered(1), limit, limit],
      [update]: [invalidToken, invalidToken, session],
    });
    await verify('111111');
    expect(failureOf(await verify('222222'))).toMatchObject({ code: 'wrong_or_expired' });
    expect((await verify('333333')).ok).toBe(true);
    expect(answers().at(-1)).toEqual(answer(1, '333333'));
  });

  test('a list that cannot be read does not count as a removed factor', async () => {
    const { verify } = await open(factorId, {
      [list]: broken,
      [update]: [invalidToken, invalidToken, session],
    });
    await verify('111111');
    expect((await verify('222222')).ok).toBe(true);
  });

  test('[ERR-8] past its expiry: a new challenge is answered, and only that one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { verify, answers } = await open(factorId, { [update]: session });
    vi.setSystemTime(Date.now() + 61 * 60_000);
    expect((await verify('111111')).ok).toBe(true);
    expect(answers()).toEqual([answer(2, '111111')]);
  });

  test('[ERR-8] past its expiry, and no new one can be started: the old one is answered', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { verify, answers } = await open(factorId, {
      [create]: [...numbered(1), limit],
      [update]: session,
    });
    vi.setSystemTime(Date.now() + 61 * 60_000);
    expect((await verify('111111')).ok).toBe(true);
    expect(answers()).toEqual([answer(1, '111111')]);
  });

  test('[ERR-5] out of attempts: the next code, typed after the wait, goes to a new challenge', async () => {
    const { verify, answers, begun } = await open(factorId, { [update]: [limit, session] });
    expect(failureOf(await verify('111111'))).toMatchObject({ code: 'rate_limited' });
    expect(begun()).toBe(1);
    expect((await verify('222222')).ok).toBe(true);
    expect(answers()).toEqual([answer(1, '111111'), answer(2, '222222')]);
  });

  test('[ERR-5] out of attempts and of new challenges: the limit of new challenges is reported', async () => {
    const { verify } = await open(factorId, { [create]: [...numbered(1), limit], [update]: limit });
    await verify('111111');
    expect(failureOf(await verify('222222'))).toMatchObject({ code: 'rate_limited' });
  });

  test('[ERR-6] repeatedly lost answers leave challenge starts for messages', async () => {
    const { verify, begun } = await open(factorId, { [create]: challenge, [update]: broken });
    for (let tries = 0; tries < 9; tries += 1) await verify('111111');
    expect(begun()).toBe(4);
  });

  test('a server error while the factor still exists is reported as a server error', async () => {
    const { verify } = await open(factorId, { [update]: broken });
    expect(failureOf(await verify('111111'))).toMatchObject({ code: 'server' });
  });

  test('[SEC-36] a new challenge of another account is not answered', async () => {
    const { verify, answers } = await open(factorId, {
      [create]: [...numbered(1), { ...challenge, $id: 'challenge-2', userId: 'bob' }],
      [update]: [invalidToken, invalidToken],
    });
    await verify('111111');
    expect(failureOf(await verify('222222'))).toEqual({ code: 'verification_required' });
    expect(answers()).toHaveLength(2);
  });
});

describe.each(['email', 'phone', 'custom'])('a challenge by %s, which sends', (factorId) => {
  test('[SEC-9] is never started again without a press, whatever happens to it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { verify, begun } = await open(factorId, {
      [list]: { ...factors, custom: true },
      [update]: [invalidToken, invalidToken, invalidToken, limit, broken, limit, invalidToken],
    });
    for (let tries = 0; tries < 6; tries += 1) await verify('111111');
    vi.setSystemTime(Date.now() + 61 * 60_000);
    await verify('111111');
    expect(begun()).toBe(1);
  });

  test('[ERR-18] a server error that is caused by a removed factor is reported as that', async () => {
    const { verify } = await open(factorId, {
      [list]: { totp: true, email: false, phone: false, custom: false },
      [update]: broken,
    });
    expect(failureOf(await verify('111111'))).toMatchObject({ code: 'factor_gone' });
  });
});

describe('the wait of a limit', () => {
  test.each([
    ['the server’s clock is right', 0],
    ['the server is half an hour ahead', 30 * 60_000],
    ['the server is a day behind', -86_400_000],
  ])('ends with the full hour of the server: %s', async (_, aheadMs) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.UTC(2026, 10, 21, 12, 10) - aheadMs);
    const $createdAt = '2026-11-21T12:10:00.000+00:00';
    const { verify } = await open('totp', { [create]: { ...challenge, $createdAt }, [update]: limit });
    vi.setSystemTime(Date.now() + 5 * 60_000);
    const failure = failureOf(await verify('111111'));
    expect(failure).toMatchObject({ retryAfterMs: 45 * 60_000 + 1_000 });
  });

  test.each([undefined, 'yesterday', ''])(
    'is computed by the local clock when the server sends %j',
    async ($createdAt) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(Date.UTC(2026, 10, 21, 12, 10));
      const { verify } = await open('totp', { [create]: { ...challenge, $createdAt }, [update]: limit });
      expect(failureOf(await verify('111111'))).toMatchObject({ retryAfterMs: 50 * 60_000 + 1_000 });
    },
  );

  test('is not invented for a limit that does not come from the server', async () => {
    const page = () => new Response('slow down', { status: 429, headers: { 'content-type': 'text/plain' } });
    const { verify } = await open('totp', { [update]: page });
    const failure = failureOf(await verify('111111'));
    expect(failure).toMatchObject({ code: 'rate_limited' });
    expect(failure).not.toHaveProperty('retryAfterMs');
  });
});
