import { TOTP, URI } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { keyOf, kinds, openEnrolment, signedIn } from '../enrolment/enrolment-world.fixture.ts';
import { failureOf, hour, minute, valueOf } from '../world.fixture.ts';

/** The app that scans the address, on the person's own clock. */
const appWith = (address: string) => {
  const app = URI.parse(address);
  if (!(app instanceof TOTP)) throw new Error('Expected an address of a code that depends on time.');
  return app;
};

describe('a new authenticator', () => {
  test('has a fresh key, in an address that an app understands', async () => {
    const { begin } = await signedIn();
    const first = keyOf(valueOf(await begin({ kind: 'authenticator' })));
    const second = keyOf(valueOf(await begin({ kind: 'authenticator' })));
    const app = appWith(first);
    expect(app).toMatchObject({
      issuer: 'Example',
      label: 'ada@example.com',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    expect(app.secret.bytes).toHaveLength(20);
    expect(appWith(second).secret.base32).not.toBe(app.secret.base32);
  });

  test('carries the name of the service, however it is spelt', async () => {
    const { begin } = await signedIn({}, { kinds }, { totp: { issuer: 'Acme & Søn: 日本' } });
    const address = keyOf(valueOf(await begin({ kind: 'authenticator' })));
    expect(new URL(address).searchParams.get('issuer')).toBe('Acme & Søn: 日本');
    expect(address).not.toContain('+');
  });

  test('is a factor after a code of the app', async () => {
    const { begin, confirm, offered, now } = await signedIn();
    const begun = valueOf(await begin({ kind: 'authenticator' }));
    expect(failureOf(await confirm(begun, 'wrong')).code).toBe('wrong_code');
    const code = appWith(keyOf(begun)).generate({ timestamp: now() });
    expect(valueOf(await confirm(begun, code))).toEqual({ state: 'on' });
    expect(await offered()).toBe('complete');
  });

  test('is in the app of the person as soon as it is created', async () => {
    const { backend, begin, cancel, now } = await signedIn();
    const begun = valueOf(await begin({ kind: 'authenticator' }));
    const { code } = backend.authenticatorCode('ada');
    expect(code).toBe(appWith(keyOf(begun)).generate({ timestamp: now() }));
    valueOf(await cancel(begun));
    expect(() => backend.authenticatorCode('ada')).toThrow(/no authenticator/);
  });

  test('is no longer in the app once it was removed', async () => {
    const { backend, begin, confirm, appCode } = await signedIn();
    valueOf(await confirm(valueOf(await begin({ kind: 'authenticator' })), appCode()));
    backend.removeFactor('ada', 'authenticator');
    expect(() => backend.authenticatorCode('ada')).toThrow(/no authenticator/);
  });

  test('replaces one that was started before, whose key no longer works', async () => {
    const { begin, confirm, now, offered } = await signedIn();
    const first = valueOf(await begin({ kind: 'authenticator' }));
    const second = valueOf(await begin({ kind: 'authenticator' }));
    const codeOf = (enrolment: typeof first) => appWith(keyOf(enrolment)).generate({ timestamp: now() });
    expect(failureOf(await confirm(first, codeOf(first))).code).toBe('restart');
    expect(failureOf(await confirm(second, codeOf(first))).code).toBe('wrong_code');
    valueOf(await confirm(second, codeOf(second)));
    expect(await offered()).toBe('complete');
  });

  test('cancelling the replaced one keeps the current one', async () => {
    const { begin, cancel, confirm, appCode } = await signedIn();
    const first = valueOf(await begin({ kind: 'authenticator' }));
    const second = valueOf(await begin({ kind: 'authenticator' }));
    valueOf(await cancel(first));
    expect((await confirm(second, appCode())).ok).toBe(true);
  });

  test('does not expire while the person installs an app', async () => {
    const { begin, confirm, appCode, pass } = await signedIn();
    const begun = valueOf(await begin({ kind: 'authenticator' }));
    pass(2 * hour);
    expect((await confirm(begun, appCode())).ok).toBe(true);
  });

  test('the code that confirmed it cannot be reused where codes work once', async () => {
    const totp = { refuseReplay: true };
    const { begin, confirm, appCode, prove, pass } = await signedIn({}, { kinds }, { totp });
    const begun = valueOf(await begin({ kind: 'authenticator' }));
    const code = appCode();
    valueOf(await confirm(begun, code));
    expect(failureOf(await prove('authenticator', code)).code).toBe('wrong_code');
    pass(minute);
    expect((await prove('authenticator', appCode())).ok).toBe(true);
  });

  test('is the same in two backends with the same random seed', async () => {
    const keys = [1, 2].map(async () => {
      const { signIn, begin } = openEnrolment();
      await signIn();
      return keyOf(valueOf(await begin({ kind: 'authenticator' })));
    });
    const [first, second] = await Promise.all(keys);
    expect(first).toBe(second);
  });
});
