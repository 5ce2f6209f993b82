import { toHandle } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import {
  challenge,
  guest,
  invalidToken,
  pending,
  session,
  user,
  withRoutes,
} from '../../test/support/fake-account.fixture.ts';
import type { Answer } from '../../test/support/fake-account.fixture.ts';
import { asSent, failureOf, driver, options, valueOf } from '../../test/support/driver.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();

const create = 'POST /account/mfa/challenges';
const update = 'PUT /account/mfa/challenges';
const limit = { ...guest, code: 429, type: 'general_rate_limit_exceeded' };

describe('challenges.start', () => {
  test('an authenticator: nothing is sent, and the expiry that the server names is ignored', async () => {
    const { adapter, bodies } = await withRoutes({ [create]: challenge });
    expect(valueOf(await driver(adapter).start('totp'))).toEqual({
      handle: 'totp:challenge-1',
      factorId: 'totp',
      delivery: 'none',
    });
    expect(bodies).toEqual([{ route: create, body: { factor: 'totp' } }]);
  });

  test('an email: with the masked place where it went', async () => {
    const { adapter } = await withRoutes({ [create]: challenge, 'POST /account/sessions/email': session });
    await driver(adapter).signIn('ada@example.com', 'correct horse');
    expect(valueOf(await driver(adapter).start('email'))).toEqual({
      handle: 'email:challenge-1',
      factorId: 'email',
      delivery: 'sent',
      by: 'code',
      destination: { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' },
    });
  });

  test('[SEC-2] an unknown factor is reported as removed, without a request', async () => {
    const { adapter, browser } = await withRoutes({});
    for (const id of ['constructor', '__proto__', 'recoverycode', '', 'TOTP']) {
      expect(failureOf(await driver(adapter).start(id))).toEqual({ code: 'factor_gone' });
    }
    const elsewhere = await adapter.challenges.start({ factorId: 'email', destinationId: 'work' }, options);
    expect(failureOf(elsewhere)).toEqual({ code: 'factor_gone' });
    expect(browser.log.requests).toEqual([]);
  });

  test.each([
    ['email', 'too_many_sends'],
    ['phone', 'too_many_sends'],
    ['totp', 'rate_limited'],
    ['recoveryCode', 'rate_limited'],
  ])('[ERR-6] the limit of starts for %s is %s', async (factorId, code) => {
    const { adapter } = await withRoutes({ [create]: limit });
    expect(failureOf(await driver(adapter).start(factorId))).toMatchObject({ code, raw: { status: 429 } });
  });

  test.each<[string, Answer]>([
    ['an empty object', {}],
    ['a page of HTML', () => new Response('<!doctype html>')],
    ['a number for an id', { $id: 7 }],
  ])('[SEC-2] %s is not accepted as a challenge', async (_, answer) => {
    const { adapter } = await withRoutes({ [create]: answer });
    expect(failureOf(await driver(adapter).start('totp'))).toEqual({ code: 'malformed' });
  });
});

describe('challenges.resend', () => {
  test('is a new start, and the older challenge can still be answered', async () => {
    const { adapter, bodies } = await withRoutes({
      [create]: [challenge, { ...challenge, $id: 'challenge-2' }],
      [update]: session,
    });
    const { start, verify } = driver(adapter);
    const first = asSent(valueOf(await start('phone')));
    const second = valueOf(await adapter.challenges.resend({ challenge: first }, options));
    expect(second).toMatchObject({ handle: 'phone:challenge-2', delivery: 'sent' });
    expect((await verify(first, '012345')).ok).toBe(true);
    expect(bodies.at(-1)).toEqual({ route: update, body: { challengeId: 'challenge-1', otp: '012345' } });
  });
});

describe('the code of an earlier message', () => {
  const sentAgain = async (answers: readonly unknown[]) => {
    const { adapter, bodies } = await withRoutes({
      [create]: [challenge, { ...challenge, $id: 'challenge-2' }],
      [update]: [...answers],
    });
    const { start, verify } = driver(adapter);
    const first = asSent(valueOf(await start('email')));
    const second = valueOf(await adapter.challenges.resend({ challenge: first }, options));
    const result = await verify(second, '012345');
    const ids = JSON.stringify(bodies.slice(2)).match(/challenge-\d/g);
    return { result, ids };
  };

  test('is taken by the challenge that it was sent for, once the newest has refused it', async () => {
    const { result, ids } = await sentAgain([invalidToken, session]);
    expect(result.ok).toBe(true);
    expect(ids).toEqual(['challenge-2', 'challenge-1']);
  });

  test('a code of no message is refused by each, once', async () => {
    const { result, ids } = await sentAgain([invalidToken, invalidToken]);
    expect(failureOf(result).code).toBe('wrong_or_expired');
    expect(ids).toEqual(['challenge-2', 'challenge-1']);
  });

  test('the newest code goes to the newest challenge alone', async () => {
    const { result, ids } = await sentAgain([session]);
    expect(result.ok).toBe(true);
    expect(ids).toEqual(['challenge-2']);
  });
});

describe('challenges.verify', () => {
  test('[SEC-2] a success carries no further data', async () => {
    const { adapter } = await withRoutes({ [create]: challenge, [update]: session });
    const { start, verify } = driver(adapter);
    expect(await verify(valueOf(await start('totp')), '000042')).toEqual({ ok: true, value: {} });
  });

  test('[ERR-9] a wrong code leaves the challenge alive', async () => {
    const { adapter, bodies } = await withRoutes({ [create]: challenge, [update]: [invalidToken, session] });
    const { start, verify } = driver(adapter);
    const started = valueOf(await start('totp'));
    expect(failureOf(await verify(started, '000000'))).toMatchObject({ code: 'wrong_or_expired' });
    expect((await verify(started, '111111')).ok).toBe(true);
    expect(bodies).toHaveLength(3);
  });

  test('a ceremony result is refused where a code is expected', async () => {
    const { adapter } = await withRoutes({ [create]: challenge });
    const started = valueOf(await driver(adapter).start('totp'));
    const answer = { kind: 'ceremony', result: {} } as const;
    expect(await adapter.challenges.verify({ challenge: started, answer }, options)).toEqual({
      ok: false,
      failure: { code: 'input_refused', field: 'code' },
    });
  });

  test.each(['', 'totp', 'totp:', ':challenge-1', '<script>:1'])(
    'refuses the foreign handle %j',
    async (text) => {
      const { adapter } = await withRoutes({});
      const strange = { handle: toHandle(text), factorId: 'totp', delivery: 'none' } as const;
      expect(failureOf(await driver(adapter).verify(strange, '000000'))).toEqual({ code: 'restart' });
    },
  );
});

describe('a recovery code on a server whose errors do not name its version', () => {
  const silent = { ...invalidToken, version: '' };

  test('is tried once more under the other name, which is kept', async () => {
    const { adapter, bodies } = await withRoutes({
      [create]: [challenge, { ...challenge, $id: 'challenge-2' }, { ...challenge, $id: 'challenge-3' }],
      [update]: [silent, session],
    });
    const { start, verify } = driver(adapter);
    expect((await verify(valueOf(await start('recoveryCode')), 'b654562828')).ok).toBe(true);
    await start('recoveryCode');
    const named = (factor: string) => ({ route: create, body: { factor } });
    const answered = (challengeId: string) => ({ route: update, body: { challengeId, otp: 'b654562828' } });
    expect(bodies).toEqual([
      named('recoverycode'),
      answered('challenge-1'),
      named('recoveryCode'),
      answered('challenge-2'),
      named('recoveryCode'),
    ]);
  });

  test('keeps its first failure where the other name cannot be started', async () => {
    const { adapter } = await withRoutes({ [create]: [challenge, limit], [update]: silent });
    const { start, verify } = driver(adapter);
    const started = valueOf(await start('recoveryCode'));
    expect(failureOf(await verify(started, 'b654562828'))).toMatchObject({ code: 'wrong_or_expired' });
  });
});

describe('challenges.available', () => {
  test('lists the factors with their destinations, in one round trip', async () => {
    const { adapter, browser } = await withRoutes({
      'GET /account': user,
      'GET /account/mfa/factors': { totp: false, email: true, phone: true, recoveryCode: true },
      [create]: challenge,
    });
    expect(valueOf(await driver(adapter).available())).toMatchObject([
      { id: 'email', destinations: [{ mailbox: 'a', domain: 'e' }] },
      { id: 'phone', destinations: [{ ending: '101' }] },
      { id: 'recoveryCode', destinations: [] },
    ]);
    expect(browser.log.requests).toHaveLength(2);
    expect(browser.log.trips).toBe(1);
    expect(valueOf(await driver(adapter).start('phone'))).toMatchObject({ destination: { ending: '101' } });
  });

  test('reports a session that is still pending', async () => {
    const { adapter } = await withRoutes({
      'GET /account': pending,
      'GET /account/mfa/factors': { totp: true, email: false, phone: false },
    });
    expect(failureOf(await driver(adapter).available())).toMatchObject({ code: 'verification_required' });
  });
});
