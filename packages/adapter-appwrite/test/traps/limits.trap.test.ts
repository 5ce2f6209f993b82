import { describe, expect, test } from 'vitest';
import { asSent, failureOf, valueOf } from '../support/driver.fixture.ts';
import { restIn } from '../support/rest.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();

describe('ten starts an hour', () => {
  test('reads use none of them up, and the eleventh is a limit that keeps the previous code valid', async () => {
    const { enter, check, start, verify, mails, emailedCode } = await openScene(standIn);
    await enter();
    for (let time = 0; time < 12; time += 1) await check();
    expect(await mails()).toEqual([]);
    let newest = asSent(valueOf(await start('email')));
    for (let time = 1; time < 10; time += 1) newest = asSent(valueOf(await start('email')));
    expect(failureOf(await start('email'))).toMatchObject({ code: 'too_many_sends' });
    expect(failureOf(await start('totp'))).toMatchObject({ code: 'rate_limited' });
    expect((await verify(newest, await emailedCode())).ok).toBe(true);
  });
});

describe('the server accepts only the current authenticator code', () => {
  test('a code of the step before is refused, and the next one answers the same challenge', async () => {
    const { enter, start, verify, person, server } = await openScene(standIn);
    await enter();
    const challenge = valueOf(await start('totp'));
    const old = await person.authenticatorCode();
    server.clock?.advance(30_000);
    expect(failureOf(await verify(challenge, old))).toMatchObject({ code: 'wrong_or_expired' });
    expect((await verify(challenge, await person.authenticatorCode())).ok).toBe(true);
  });
});

describe('a proof is fresh for half an hour', () => {
  test('the demand is found in an error of the host, and a challenge fulfils it', async () => {
    const { enter, available, start, verify, adapter, person, server, browser } = await openScene(standIn);
    await enter();
    await verify(valueOf(await start('totp')), await person.authenticatorCode());
    server.clock?.advance(31 * 60_000);
    const host = restIn(browser, server.project);
    const call = () => host('GET', '/account/mfa/recovery-codes');
    await expect(call()).rejects.toThrow('user_challenge_required');
    expect(await adapter.session.demandIn?.({ error: { type: 'user_challenge_required' } })).toEqual({});
    expect(valueOf(await available()).map(({ id }) => id)).toContain('email');
    await verify(valueOf(await start('totp')), await person.authenticatorCode());
    await expect(call()).resolves.toHaveProperty('recoveryCodes');
  });
});
