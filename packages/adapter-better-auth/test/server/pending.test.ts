import { describe, expect, test } from 'vitest';
import { openNodeBrowser } from '../support/node-browser.fixture.ts';
import { failureOf, openScene, openTab, options, present, valueOf } from '../support/scene.fixture.ts';
import { createPerson } from '../support/better-auth-world.fixture.ts';
import { withServer } from '../support/server.fixture.ts';
import { wrongFor } from '../support/wrong-code.fixture.ts';

const server = withServer();

describe('a second step that is pending', () => {
  test('(SEC-5) tells no whole address to whoever knows the password alone', async () => {
    const { enter, post, person } = await openScene(server(), ['authenticator', 'email']);
    await enter();
    const { text } = await post('/mfa-flow/session', { identifier: person.email });
    expect(text).not.toContain(person.email);
    expect(text).toContain(`"mailbox":"${person.email[0]}"`);
    expect(text).toContain('"identifierMatches":true');
  });

  test('is over once it was left: neither a reload nor the kept cookie brings it back', async () => {
    const { enter, check, signOut, browser, person } = await openScene(server(), ['authenticator']);
    await enter();
    const kept = new Map(browser.cookies);
    expect(valueOf(await check()).status).toBe('factorsRequired');
    valueOf(await signOut());
    for (const [name, value] of kept) browser.cookies.set(name, value);
    const again = openTab(server(), browser, person);
    expect(valueOf(await again.check())).toEqual({ status: 'signedOut' });
    const { status } = await again.post('/two-factor/verify-totp', {
      code: await person.authenticatorCode(),
    });
    expect(status).toBe(401);
  });

  test('does not come back behind a session that was signed out', async () => {
    const { enter, check, signOut, browser } = await openScene(server(), ['authenticator']);
    const other = present(await createPerson(server(), { factors: [] }));
    await enter();
    const tab = openTab(server(), browser, other);
    valueOf(await tab.enter());
    expect(valueOf(await tab.check()).status).toBe('complete');
    valueOf(await signOut());
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('lasts ten minutes', async () => {
    const { enter, check } = await openScene(server(), ['authenticator']);
    await enter();
    server().clock.advance(9 * 60_000);
    expect(valueOf(await check()).status).toBe('factorsRequired');
    server().clock.advance(2 * 60_000);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });
});

describe('factors that better-auth would take, and the plugin does not', () => {
  test('codes by email are not for somebody who has chosen an authenticator', async () => {
    const { enter, check, post, person } = await openScene(server(), ['authenticator']);
    await enter();
    expect(valueOf(await check())).toMatchObject({ factors: [{ id: 'totp' }] });
    expect(await post('/two-factor/send-otp')).toMatchObject({
      status: 400,
      json: { code: 'FACTOR_NOT_SET_UP' },
    });
    expect(server().outbox.to(person.email)).toEqual([]);
  });

  test('the codes of a key that was never confirmed let nobody in', async () => {
    const { getIn, adapter, browser, enter, post, signOut, person } = await openScene(server(), ['email']);
    await getIn('otp');
    const { password } = person;
    valueOf(await present(adapter.enrolment).begin({ kind: 'authenticator', password }, options));
    const { recoveryCodes: codes } = await server().people.holdings(person.email);
    expect(codes).toHaveLength(10);
    await signOut();
    await enter();
    expect(valueOf(await openTab(server(), browser, person).check())).toMatchObject({
      factors: [{ id: 'otp' }],
    });
    expect(await post('/two-factor/verify-backup-code', { code: codes[0] })).toMatchObject({
      status: 400,
      json: { code: 'FACTOR_NOT_SET_UP' },
    });
  });
});

describe('wrong answers', () => {
  test('are counted down, and the fifth ends the sign-in and says why', async () => {
    const { enter, check, start, verify, person } = await openScene(server(), ['authenticator']);
    await enter();
    await check();
    const challenge = valueOf(await start('totp'));
    const wrong = wrongFor(await person.authenticatorCode());
    for (const attemptsLeft of [4, 3, 2, 1])
      expect(failureOf(await verify(challenge, wrong))).toMatchObject({ code: 'wrong_code', attemptsLeft });
    const last = failureOf(await verify(challenge, wrong));
    expect(last).toMatchObject({ code: 'session_ended', cause: 'tooManyAttempts' });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(failureOf(await verify(challenge, await person.authenticatorCode())).code).toBe('session_ended');
  });

  test('to a message end the message, not the sign-in', async () => {
    const { enter, check, start, verify, newestCode } = await openScene(server(), ['email']);
    await enter();
    await check();
    const challenge = valueOf(await start('otp'));
    const wrong = wrongFor(newestCode());
    for (const attemptsLeft of [4, 3, 2, 1])
      expect(failureOf(await verify(challenge, wrong))).toMatchObject({ code: 'wrong_code', attemptsLeft });
    expect(failureOf(await verify(challenge, wrong)).code).toBe('restart');
    expect(failureOf(await verify(challenge, newestCode())).code).toBe('expired_code');
    expect(valueOf(await check()).status).toBe('factorsRequired');
    const another = valueOf(await start('otp'));
    expect((await verify(another, newestCode())).ok).toBe(true);
  });

  test('lock the account after ten in a row, for as long as it is said', async () => {
    const { enter, check, start, verify, person } = await openScene(server(), ['authenticator']);
    const guess = async () => {
      await check();
      return verify(valueOf(await start('totp')), wrongFor(await person.authenticatorCode()));
    };
    for (const signIn of [1, 2]) {
      await enter();
      for (let tries = 0; tries < 5; tries += 1) {
        const { code } = failureOf(await guess());
        expect(['wrong_code', 'session_ended'], `sign-in ${signIn}`).toContain(code);
      }
    }
    await enter();
    const locked = failureOf(await guess());
    expect(locked).toMatchObject({ code: 'locked' });
    const { retryAfterMs = 0 } = locked.code === 'locked' ? locked : {};
    expect(retryAfterMs).toBeGreaterThan(14 * 60_000);
    server().clock.advance(retryAfterMs);
    await enter();
    await check();
    const challenge = valueOf(await start('totp'));
    expect((await verify(challenge, await person.authenticatorCode())).ok).toBe(true);
  });
});

describe('[SEC-36] whose it is', () => {
  test('a code that is meant for one account is not taken for another', async () => {
    const { enter, check, start, verify, browser, person } = await openScene(server(), ['authenticator']);
    await enter();
    await check();
    const challenge = valueOf(await start('totp'));
    const other = present(await createPerson(server(), { factors: ['authenticator'] }));
    valueOf(await openTab(server(), browser, other).enter());
    const refused = failureOf(await verify(challenge, await person.authenticatorCode()));
    expect(refused).toMatchObject({ code: 'verification_required', raw: { code: 'ANOTHER_ACCOUNT' } });
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('a second step that was taken in another tab is told as done', async () => {
    const { enter, check, start, verify, browser, person } = await openScene(server(), ['authenticator']);
    await enter();
    await check();
    const challenge = valueOf(await start('totp'));
    await openTab(server(), browser, person).getIn('totp');
    expect(failureOf(await verify(challenge, await person.authenticatorCode())).code).toBe('conflict');
  });

  test('a set-up is not taken for a sign-in', async () => {
    const { getIn, adapter, browser, person, newestCode } = await openScene(server(), ['authenticator']);
    await getIn('totp');
    const { begin, confirm } = present(adapter.enrolment);
    const to = { address: person.email };
    const enrolment = valueOf(await begin({ kind: 'email', to }, options));
    valueOf(await openTab(server(), browser, person).enter());
    const code = newestCode();
    const refused = failureOf(await confirm({ enrolment, answer: { kind: 'code', code } }, options));
    expect(refused.code).toBe('verification_required');
  });
});

test('another browser cannot use a cookie that it made up', async () => {
  const { person } = await openScene(server(), ['authenticator']);
  const browser = openNodeBrowser();
  browser.cookies.set('better-auth.two_factor', '2fa-made-up.c2lnbmF0dXJl');
  const tab = openTab(server(), browser, person);
  expect(valueOf(await tab.check())).toEqual({ status: 'signedOut' });
});
