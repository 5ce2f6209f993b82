import { describe, expect, test } from 'vitest';
import { signInBy } from '../../src/index.ts';
import { openNodeBrowser, plainFetch } from '../support/node-browser.fixture.ts';
import type { NodeBrowser } from '../support/node-browser.fixture.ts';
import { asSent, failureOf, driver, options, valueOf } from '../support/driver.fixture.ts';
import { createPerson } from '../support/person.fixture.ts';
import { restWithKey } from '../support/rest.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();
const hour = 3_600_000;

const count = ({ log }: NodeBrowser, method: string) =>
  log.requests.filter((request) => request.method === method && /\/challenges?$/.test(request.path)).length;
const begun = (browser: NodeBrowser) => count(browser, 'POST');
const answered = (browser: NodeBrowser) => count(browser, 'PUT');

/** Far from the end of an hour, so that no limit ends in the middle of a test. */
async function openAtFiveToFull(
  ...args: Parameters<typeof openScene> extends [unknown, ...infer Rest] ? Rest : never
) {
  const scene = await openScene(standIn, ...args);
  const { clock } = scene.server;
  if (clock === undefined) throw new Error('The stand-in has a clock.');
  clock.advance(hour - (clock.now() % hour) + 10 * 60_000);
  return { ...scene, clock, leftMs: () => hour - (clock.now() % hour) };
}

describe('ten answers to one challenge', () => {
  test.each(['totp', 'recoveryCode'])(
    '[ERR-5] end in a wait until the full hour of the server, after which the right code by %s is accepted',
    async (factorId) => {
      const { enter, check, start, verify, person, leftMs, browser } = await openAtFiveToFull();
      await enter();
      const challenge = valueOf(await start(factorId));
      const limit = async () => {
        for (let tries = 0; tries < 40; tries += 1) {
          const failure = failureOf(await verify(challenge, '000000'));
          if (failure.code !== 'wrong_or_expired') return { failure, tries };
        }
        throw new Error('There is no limit.');
      };
      const { failure: limited, tries } = await limit();
      expect(tries).toBe(15);
      expect(limited).toMatchObject({ code: 'rate_limited', raw: { status: 429 } });
      const waitMs = limited.code === 'rate_limited' ? (limited.retryAfterMs ?? 0) : 0;
      expect(Math.abs(waitMs - leftMs())).toBeLessThan(5_000);
      // Most of the ten starts of the hour are left for codes that are sent.
      expect(begun(browser)).toBeLessThanOrEqual(5);

      const code = factorId === 'totp' ? await person.authenticatorCode() : (person.recoveryCodes[0] ?? '');
      expect((await verify(challenge, code)).ok).toBe(true);
      expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    },
  );

  test('no message is resent because of them', async () => {
    const { enter, start, verify, mails, emailedCode, browser, clock } = await openAtFiveToFull();
    await enter();
    const challenge = valueOf(await start('email'));
    const code = await emailedCode();
    for (let tries = 0; tries < 10; tries += 1) await verify(challenge, 'none');
    expect(failureOf(await verify(challenge, code))).toMatchObject({ code: 'rate_limited' });
    expect(failureOf(await verify(challenge, code))).toMatchObject({ code: 'rate_limited' });
    expect(begun(browser)).toBe(1);
    expect(await mails()).toHaveLength(1);
    clock.advance(hour);
    expect((await verify(challenge, code)).ok).toBe(true);
  });
});

describe('every limit is reported with its wait', () => {
  test('of starts, of messages and of sign-ins, by the clock of the server', async () => {
    const { enter, start, signOut, leftMs } = await openAtFiveToFull();
    await enter();
    for (let starts = 0; starts < 10; starts += 1) await start('totp');
    const waits = [await start('totp'), await start('email')].map(failureOf);
    for (let times = 0; times < 10; times += 1) {
      await signOut();
      await enter();
    }
    await signOut();
    waits.push(failureOf(await enter()));
    expect(waits.map(({ code }) => code)).toEqual(['rate_limited', 'too_many_sends', 'rate_limited']);
    for (const failure of waits) {
      const waitMs = 'retryAfterMs' in failure ? Number(failure.retryAfterMs) : 0;
      expect(Math.abs(waitMs - leftMs())).toBeLessThan(5_000);
    }
  });
});

describe.each([
  ['1.6.0', '16'],
  ['1.8.1', '27'],
] as const)('a factor that is removed while its code is typed, on %s', (version, sdk) => {
  const open = () => openScene(standIn, { factors: ['authenticator', 'email'], sdk, project: { version } });

  test.each(['right', 'wrong'])(
    '[ERR-18] is reported as removed, not as a server error: a %s code',
    async (kind) => {
      const { enter, check, start, verify, person, server } = await open();
      await enter();
      const challenge = valueOf(await start('totp'));
      const code = kind === 'right' ? await person.authenticatorCode() : '000000';
      await restWithKey(server.project, server.key)('DELETE', `/users/${person.id}/mfa/authenticators/totp`);
      expect(failureOf(await verify(challenge, code))).toEqual({
        code: 'factor_gone',
        raw: { code: 'general_unknown', status: 500 },
      });
      expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'email' }] });
      // Chosen from a list that was read before.
      const again = valueOf(await start('totp'));
      expect(failureOf(await verify(again, code))).toMatchObject({ code: 'factor_gone' });
    },
  );

  test('[ERR-18] is reported as removed by a list that was read before', async () => {
    const { enter, start, person, server } = await open();
    await enter();
    await restWithKey(server.project, server.key)('PATCH', `/users/${person.id}/verification`, {
      emailVerification: false,
    });
    expect(failureOf(await start('email'))).toMatchObject({ code: 'factor_gone' });
  });
});

describe('recovery codes that are all used up meanwhile', () => {
  test('[ERR-18] are reported as gone, not as wrong', async () => {
    const { enter, start, verify, signOut, person } = await openScene(standIn);
    for (const code of person.recoveryCodes) {
      await enter();
      valueOf(await verify(valueOf(await start('recoveryCode')), code));
      await signOut();
    }
    await enter();
    const challenge = valueOf(await start('recoveryCode'));
    const [used = ''] = person.recoveryCodes;
    expect(failureOf(await verify(challenge, used))).toMatchObject({ code: 'wrong_or_expired' });
    expect(failureOf(await verify(challenge, used))).toMatchObject({ code: 'factor_gone' });
  });
});

/** A browser whose network can lose an answer on the way back. */
function openLossyBrowser() {
  let loses = (_request: Request) => false;
  const browser = openNodeBrowser(async (request) => {
    const isLost = loses(request);
    const response = await plainFetch(request);
    if (isLost) throw new TypeError('fetch failed');
    return response;
  });
  return {
    browser,
    loseNext: (method: string) => {
      loses = (request) => {
        if (request.method !== method) return false;
        loses = () => false;
        return true;
      };
    },
  };
}

describe('the answer to a right code is lost', () => {
  async function lose(factorId: 'totp' | 'recoveryCode' | 'email') {
    const scene = await openScene(standIn);
    const { browser, loseNext } = openLossyBrowser();
    const { check, signIn, start, verify } = driver(scene.reopen(browser));
    const { person } = scene;
    await signIn(person.identifier, person.password);
    await check();
    const challenge = valueOf(await start(factorId));
    const codes = {
      totp: await person.authenticatorCode(),
      recoveryCode: person.recoveryCodes[0] ?? '',
      email: await scene.emailedCode(),
    };
    scene.server.happensNext?.('staleRead');
    loseNext('PUT');
    expect(failureOf(await verify(challenge, codes[factorId]))).toMatchObject({ code: 'offline' });
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    return { ...scene, browser, check, start, verify, challenge };
  }

  test('[ERR-9] and a stale read says pending: the next submit finds the session complete', async () => {
    const { check, verify, challenge, person, browser } = await lose('totp');
    const before = answered(browser);
    // Where the flow reads again, it is let in.
    expect(failureOf(await verify(challenge, await person.authenticatorCode()))).toEqual({
      code: 'conflict',
    });
    expect(answered(browser)).toBe(before);
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });

  test('[ERR-9] no second recovery code is spent for it', async () => {
    const { check, verify, challenge, person, start } = await lose('recoveryCode');
    const [, second = ''] = person.recoveryCodes;
    expect(failureOf(await verify(challenge, second))).toEqual({ code: 'conflict' });
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    expect((await verify(valueOf(await start('recoveryCode')), second)).ok).toBe(true);
  });

  test.each(['totp', 'email'])('[ERR-9] a new challenge by %s recovers', async (factorId) => {
    const { check, start } = await lose('email');
    valueOf(await start(factorId));
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });

  test('[ERR-9] resending recovers, and so does signing out', async () => {
    const { check, challenge, reopen, browser } = await lose('email');
    const { challenges } = reopen(browser);
    valueOf(await challenges.resend({ challenge: asSent(challenge) }, options));
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
    const other = await lose('email');
    valueOf(await driver(other.reopen(other.browser)).signOut());
    expect(valueOf(await other.check())).toEqual({ status: 'signedOut' });
  });

  test('after a wrong code the next one is answered on a new challenge', async () => {
    const scene = await openScene(standIn);
    const { browser, loseNext } = openLossyBrowser();
    const { check, signIn, start, verify } = driver(scene.reopen(browser));
    await signIn(scene.person.identifier, scene.person.password);
    await check();
    const challenge = valueOf(await start('totp'));
    loseNext('PUT');
    await verify(challenge, '000000');
    expect((await verify(challenge, await scene.person.authenticatorCode())).ok).toBe(true);
    expect(begun(browser)).toBe(2);
  });
});

describe('[SEC-36] somebody else signs in at another tab while codes are typed', () => {
  test('the second refusal detects it, and the code is not tried on their challenge', async () => {
    const { enter, check, start, verify, person, server, reopen, browser } = await openScene(standIn);
    const bob = await createPerson(server, { factors: ['authenticator'] });
    await enter();
    await check();
    const challenge = valueOf(await start('totp'));
    const other = driver(reopen());
    await other.signOut();
    await other.signIn(bob?.identifier ?? '', bob?.password ?? '');
    const code = await person.authenticatorCode();
    expect(failureOf(await verify(challenge, code))).toMatchObject({ code: 'wrong_or_expired' });
    const before = answered(browser);
    expect(failureOf(await verify(challenge, code))).toEqual({ code: 'verification_required' });
    expect(answered(browser)).toBe(before + 1);
    expect(valueOf(await check())).toMatchObject({ account: { id: bob?.id } });
  });
});

test('[ERR-6] wrong codes of an authenticator leave starts for messages', async () => {
  const { enter, start, verify, emailedCode } = await openAtFiveToFull({
    options: { signIn: signInBy({ methods: ['password'] }) },
  });
  await enter();
  const challenge = valueOf(await start('totp'));
  for (let tries = 0; tries < 30; tries += 1) await verify(challenge, '000000');
  const sent = valueOf(await start('email'));
  expect((await verify(sent, await emailedCode())).ok).toBe(true);
});
