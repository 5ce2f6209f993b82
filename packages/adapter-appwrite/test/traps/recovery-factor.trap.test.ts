import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../support/driver.fixture.ts';
import { openScene } from '../support/signed-in.fixture.ts';
import type { NodeBrowser } from '../support/node-browser.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();

const creates = ({ log }: NodeBrowser) =>
  log.requests.filter(({ method, path }) => method === 'POST' && /challenges?$/.test(path)).length;

describe('the name of the recovery factor differs by server', () => {
  test.each(['1.6.0', '1.8.1', '1.9.0'] as const)('%s: the version is known in time', async (version) => {
    const sdk = version === '1.6.0' ? '16' : '27';
    const { enter, check, start, verify, person, browser } = await openScene(standIn, {
      sdk,
      project: { version },
    });
    await enter();
    await check();
    const challenge = valueOf(await start('recoveryCode'));
    expect(failureOf(await verify(challenge, '0000000000'))).toMatchObject({ code: 'wrong_or_expired' });
    expect((await verify(challenge, person.recoveryCodes[0] ?? '')).ok).toBe(true);
    expect(creates(browser)).toBe(1);
  });

  test('1.9.0 and nothing known yet: one more start under the other name, and never again', async () => {
    const { enter, start, verify, signOut, person, browser } = await openScene(standIn, {
      project: { version: '1.9.0' },
    });
    await enter();
    // Nothing has failed here, so no error has told the version.
    const challenge = valueOf(await start('recoveryCode'));
    expect((await verify(challenge, person.recoveryCodes[0] ?? '')).ok).toBe(true);
    expect(creates(browser)).toBe(2);
    // Known by now: the next challenge has the right name at once.
    await signOut();
    await enter();
    const next = valueOf(await start('recoveryCode'));
    expect((await verify(next, person.recoveryCodes[1] ?? '')).ok).toBe(true);
    expect(creates(browser)).toBe(3);
  });

  test('a second wrong code does not start a third challenge', async () => {
    const { enter, start, verify, browser } = await openScene(standIn, { project: { version: '1.9.0' } });
    await enter();
    const challenge = valueOf(await start('recoveryCode'));
    for (const code of ['0000000000', '1111111111']) {
      expect(failureOf(await verify(challenge, code))).toMatchObject({ code: 'wrong_or_expired' });
    }
    expect(creates(browser)).toBe(2);
  });

  test('a name configured by the host is tried only once', async () => {
    const { enter, start, verify, person, browser } = await openScene(standIn, {
      project: { version: '1.9.0' },
      options: { recoveryFactor: 'recoverycode' },
    });
    await enter();
    const challenge = valueOf(await start('recoveryCode'));
    expect((await verify(challenge, person.recoveryCodes[0] ?? '')).ok).toBe(false);
    expect(creates(browser)).toBe(1);
  });
});
