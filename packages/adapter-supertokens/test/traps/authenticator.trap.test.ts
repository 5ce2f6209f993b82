import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../support/driver.fixture.ts';
import { callsSince, openScene, wrongFor } from '../support/scene.fixture.ts';
import { letTimePass, withStandIn } from '../support/stand-in.fixture.ts';

const server = withStandIn();
const withAuthenticator = { wanted: { factors: ['authenticator'] } } as const;
const setUpDemanded = { wanted: { factors: [] }, policy: { requirements: ['totp'] } } as const;

describe('five wrong codes lock', () => {
  test('the tries that are left count down to none, and the sixth is locked with its wait', async () => {
    const { enter, start, verify, person } = await openScene(server(), withAuthenticator);
    await enter();
    const challenge = valueOf(await start('totp'));
    const wrong = wrongFor(await person.authenticatorCode());
    for (const attemptsLeft of [4, 3, 2, 1, 0])
      expect(failureOf(await verify(challenge, wrong))).toMatchObject({ code: 'wrong_code', attemptsLeft });
    const locked = failureOf(await verify(challenge, await person.authenticatorCode()));
    expect(locked).toMatchObject({ code: 'locked', retryAfterMs: expect.any(Number) });
    letTimePass(server(), 15 * 60_000);
    expect((await verify(challenge, await person.authenticatorCode())).ok).toBe(true);
  });

  test.each(['', ' ', '12345', '1234567', '12345a', '１２３４５６'])(
    '%j cannot be a code and costs no try',
    async (code) => {
      const scene = await openScene(server(), withAuthenticator);
      await scene.enter();
      const challenge = valueOf(await scene.start('totp'));
      const before = scene.browser.log.length;
      const refused = failureOf(await scene.verify(challenge, code));
      expect(refused).toEqual({ code: 'input_refused', field: 'code' });
      expect(callsSince(scene, before)).toEqual([]);
    },
  );

  test('a code works once', async () => {
    const { enter, start, verify, person } = await openScene(server(), withAuthenticator);
    await enter();
    const challenge = valueOf(await start('totp'));
    const code = await person.authenticatorCode();
    expect((await verify(challenge, code)).ok).toBe(true);
    expect(failureOf(await verify(challenge, code))).toMatchObject({ code: 'wrong_code', attemptsLeft: 4 });
  });
});

describe('a device that is created twice has two secrets', () => {
  test('two calls at once give one', async () => {
    const scene = await openScene(server(), setUpDemanded);
    await scene.enter();
    const [one, other] = await Promise.all([1, 2].map(() => scene.begin({ kind: 'authenticator' })));
    expect(one).toEqual(other);
    expect(callsSince(scene).filter((call) => call === 'POST totp/device')).toHaveLength(1);
  });

  test('who gives up and comes back at once gets what the first call asked for', async () => {
    const scene = await openScene(server(), setUpDemanded);
    await scene.enter();
    const given = new AbortController();
    const first = scene.adapter.enrolment?.begin({ kind: 'authenticator' }, { signal: given.signal });
    given.abort();
    const begun = valueOf(await scene.begin({ kind: 'authenticator' }));
    expect(await first).toEqual({ ok: true, value: begun });
    if (begun.kind !== 'authenticator') throw new Error('Expected an authenticator.');
    expect((await scene.confirm(begun, await scene.scan(begun.uri)())).ok).toBe(true);
  });
});

describe('setting one up', () => {
  const open = async () => {
    const scene = await openScene(server(), setUpDemanded);
    await scene.enter();
    const begun = valueOf(await scene.begin({ kind: 'authenticator' }));
    if (begun.kind !== 'authenticator') throw new Error('Expected an authenticator.');
    return { ...scene, begun, code: scene.scan(begun.uri) };
  };

  test('is asked for, and is enough', async () => {
    const { check, confirm, begun, code } = await open();
    expect(valueOf(await check())).toMatchObject({
      status: 'factorsRequired',
      factors: [{ id: 'totp', can: { challenge: false, setUp: true }, destinations: [] }],
    });
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\//);
    expect(valueOf(await confirm(begun, await code()))).toEqual({ state: 'on' });
    expect(valueOf(await check())).toMatchObject({ status: 'complete' });
  });

  test('a wrong code leaves it as it is', async () => {
    const { confirm, begun, code } = await open();
    const wrong = wrongFor(await code());
    expect(failureOf(await confirm(begun, wrong))).toMatchObject({ code: 'wrong_code', attemptsLeft: 4 });
    expect((await confirm(begun, await code())).ok).toBe(true);
  });

  test('a device that counts already accepts any code, which proves nothing', async () => {
    const { confirm, begun, code, verify, start } = await open();
    await confirm(begun, await code());
    expect(failureOf(await confirm(begun, '000000'))).toMatchObject({ code: 'conflict' });
    expect(failureOf(await verify(valueOf(await start('totp')), '000000'))).toMatchObject({
      code: 'wrong_code',
    });
  });

  test('giving up takes it away', async () => {
    const { sdk, tab, cancel, begun, confirm } = await open();
    expect((await cancel(begun)).ok).toBe(true);
    expect((await tab.run(() => sdk.Totp.listDevices())).devices).toEqual([]);
    expect((await cancel(begun)).ok).toBe(true);
    expect(failureOf(await confirm(begun, '123456'))).toMatchObject({ code: 'restart' });
  });

  test('giving up after the answer to the right code got lost leaves it', async () => {
    const { sdk, tab, cancel, begun, confirm, code } = await open();
    await confirm(begun, await code());
    expect((await cancel(begun)).ok).toBe(true);
    expect((await tab.run(() => sdk.Totp.listDevices())).devices).toHaveLength(1);
  });
});
