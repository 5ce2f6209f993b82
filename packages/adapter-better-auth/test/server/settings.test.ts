import { totpCode } from '@mfa-flow/dev-better-auth';
import { describe, expect, test } from 'vitest';
import { createPerson } from '../support/better-auth-world.fixture.ts';
import { openNodeBrowser } from '../support/node-browser.fixture.ts';
import { failureOf, openScene, openTab, options, present, valueOf } from '../support/scene.fixture.ts';
import { withServer } from '../support/server.fixture.ts';

const server = withServer();

type Scene = Awaited<ReturnType<typeof openScene>>;

const overviewOf = async ({ adapter }: Pick<Scene, 'adapter'>) =>
  valueOf(await present(adapter.account).overview({}, options));

describe('removing', () => {
  test('asks for the password, and removes nothing without it', async () => {
    const scene = await openScene(server(), ['authenticator']);
    await scene.getIn('totp');
    const remove = present(scene.adapter.enrolment?.remove);
    for (const given of [{}, { password: 'not the password' }]) {
      const refused = failureOf(await remove({ factorId: 'totp', ...given }, options));
      expect(refused).toMatchObject({ code: 'input_refused', field: 'password' });
    }
    expect((await overviewOf(scene)).factors).toHaveLength(1);
    const { password } = scene.person;
    expect((await remove({ factorId: 'totp', password }, options)).ok).toBe(true);
    expect(await overviewOf(scene)).toMatchObject({ factors: [] });
    await scene.signOut();
    await scene.enter();
    expect(valueOf(await scene.check()).status).toBe('complete');
  });

  test('one of two leaves the other, and recovery codes go with the authenticator', async () => {
    const scene = await openScene(server(), ['authenticator', 'email', 'recoveryCode']);
    await scene.getIn('totp');
    const { password } = scene.person;
    valueOf(await present(scene.adapter.enrolment?.remove)({ factorId: 'totp', password }, options));
    const overview = await overviewOf(scene);
    expect(overview.factors).toMatchObject([{ id: 'otp', kind: 'email' }]);
    expect(overview.recoveryCodes).toBeUndefined();
    await scene.signOut();
    await scene.enter();
    expect(valueOf(await scene.check())).toMatchObject({ factors: [{ id: 'otp' }] });
  });

  test('the last one forgets every browser, so that none is trusted by what is set up later', async () => {
    const scene = await openScene(server(), ['authenticator']);
    await scene.getIn('totp', true);
    const elsewhere = openTab(server(), openNodeBrowser(), scene.person);
    await elsewhere.getIn('totp', true);
    expect((await overviewOf(scene)).rememberedDevices).toHaveLength(2);
    const { password } = scene.person;
    valueOf(await present(scene.adapter.enrolment?.remove)({ factorId: 'totp', password }, options));
    expect((await overviewOf(scene)).rememberedDevices).toEqual([]);
  });
});

describe('remembered browsers', () => {
  test('are offered, are not asked again, and are asked again once they are forgotten', async () => {
    const scene = await openScene(server(), ['authenticator']);
    await scene.enter();
    const pending = valueOf(await scene.check());
    expect(pending).toMatchObject({ rememberDevice: { lastsMs: 30 * 24 * 60 * 60_000 } });
    await scene.getIn('totp', true);
    await scene.signOut();
    await scene.enter();
    expect(valueOf(await scene.check()).status).toBe('complete');

    const elsewhere = openTab(server(), openNodeBrowser(), scene.person);
    await elsewhere.enter();
    expect(valueOf(await elsewhere.check()).status).toBe('factorsRequired');

    const [device, ...more] = present((await overviewOf(scene)).rememberedDevices);
    expect(more).toEqual([]);
    expect(device).toMatchObject({ isThisOne: true });
    // The name of the record is what the cookie holds.
    expect(decodeURIComponent([...scene.browser.cookies.values()].join())).not.toContain(present(device).id);
    const forget = present(scene.adapter.account?.forgetDevice);
    valueOf(await forget({ deviceId: present(device).id }, options));
    // One that is gone is no failure.
    valueOf(await forget({ deviceId: present(device).id }, options));
    await scene.signOut();
    await scene.enter();
    expect(valueOf(await scene.check()).status).toBe('factorsRequired');
  });

  test('nothing is remembered that was not asked for', async () => {
    const scene = await openScene(server(), ['authenticator']);
    await scene.getIn('totp');
    expect((await overviewOf(scene)).rememberedDevices).toEqual([]);
  });

  test('(SEC-36) nobody forgets those of somebody else', async () => {
    const scene = await openScene(server(), ['authenticator']);
    await scene.getIn('totp', true);
    const other = present(await createPerson(server(), { factors: [] }));
    const tab = openTab(server(), openNodeBrowser(), other);
    valueOf(await tab.enter());
    const [device] = present((await overviewOf(scene)).rememberedDevices);
    const { id: deviceId } = present(device);
    valueOf(await present(tab.adapter.account?.forgetDevice)({ deviceId }, options));
    expect((await overviewOf(scene)).rememberedDevices).toHaveLength(1);
  });
});

describe('setting up', () => {
  test('an authenticator comes with codes, which are told once it is confirmed and are in no handle', async () => {
    const scene = await openScene(server());
    await scene.enter();
    await scene.check();
    const { begin, confirm } = present(scene.adapter.enrolment);
    const { password } = scene.person;
    const enrolment = valueOf(await begin({ kind: 'authenticator', password }, options));
    const held = await server().people.holdings(scene.person.email);
    for (const code of held.recoveryCodes) expect(enrolment.handle).not.toContain(code);
    const code = totpCode(present(held.authenticatorSecret), server().clock.now());
    const confirmed = valueOf(await confirm({ enrolment, answer: { kind: 'code', code } }, options));
    expect(confirmed).toEqual({ state: 'on', recoveryCodes: held.recoveryCodes });
    // A code is no proof of what counts already.
    const again = failureOf(await confirm({ enrolment, answer: { kind: 'code', code } }, options));
    expect(again.code).toBe('conflict');
  });

  test('what was given up cannot be confirmed', async () => {
    const scene = await openScene(server());
    await scene.enter();
    await scene.check();
    const { begin, confirm, cancel } = present(scene.adapter.enrolment);
    const { password, email } = scene.person;
    const key = valueOf(await begin({ kind: 'authenticator', password }, options));
    valueOf(await cancel({ enrolment: key }, options));
    const ofKey = await confirm({ enrolment: key, answer: { kind: 'code', code: '123456' } }, options);
    expect(failureOf(ofKey).code).toBe('restart');

    const mail = valueOf(await begin({ kind: 'email', to: { address: email } }, options));
    const code = scene.newestCode();
    valueOf(await cancel({ enrolment: mail }, options));
    const ofMail = await confirm({ enrolment: mail, answer: { kind: 'code', code } }, options);
    expect(failureOf(ofMail).code).toBe('expired_code');
    expect((await overviewOf(scene)).factors).toEqual([]);
  });

  test('codes go to the address of the account alone', async () => {
    const scene = await openScene(server());
    await scene.enter();
    await scene.check();
    const { begin } = present(scene.adapter.enrolment);
    const to = { address: 'eve@example.com' };
    expect(failureOf(await begin({ kind: 'email', to }, options))).toMatchObject({
      code: 'input_refused',
      field: 'email',
    });
    expect(server().outbox.to('eve@example.com')).toEqual([]);
    expect(server().outbox.to(scene.person.email)).toEqual([]);
  });
});

test('who had codes by email before the plugin came keeps them beside an authenticator', async () => {
  const scene = await openScene(server());
  await scene.enter();
  const { password } = scene.person;
  // better-auth's own way: nothing is proven, and nothing is noted but that it is on.
  expect(await scene.post('/two-factor/enable', { method: 'otp', password })).toMatchObject({ status: 200 });
  expect((await overviewOf(scene)).factors).toMatchObject([{ id: 'otp' }]);
  await scene.check();
  const { begin, confirm } = present(scene.adapter.enrolment);
  const enrolment = valueOf(await begin({ kind: 'authenticator', password }, options));
  const uri = enrolment.kind === 'authenticator' ? enrolment.uri : '';
  const secret = present(new URL(uri).searchParams.get('secret') ?? undefined);
  const code = totpCode(secret, server().clock.now());
  valueOf(await confirm({ enrolment, answer: { kind: 'code', code } }, options));
  expect((await overviewOf(scene)).factors).toMatchObject([{ id: 'totp' }, { id: 'otp' }]);
});

test('a captcha’s token goes where the vendor’s plugin looks for it, in one line', async () => {
  const scene = await openScene(server());
  const seen: (string | null)[] = [];
  const { fetch } = scene.browser;
  const browser = {
    ...scene.browser,
    fetch: async (...given: Parameters<typeof fetch>) => {
      seen.push(new Request(...given).headers.get('x-captcha-response'));
      return fetch(...given);
    },
  };
  const tab = openTab(server(), browser, scene.person);
  const { identifier, password } = scene.person;
  const signIn = present(tab.adapter.firstFactor?.password).signIn;
  valueOf(await signIn({ identifier, password, attestation: 'a token\r\nx-evil: 1' }, options));
  expect(seen).toEqual(['atokenx-evil:1']);
});
