import { describe, expect, test } from 'vitest';
import { failureOf, options, valueOf } from '../../test/support/driver.fixture.ts';
import { user } from '../../test/support/fake-account.fixture.ts';
import { addressOf, openSettings, verifyAt } from '../../test/support/settings.fixture.ts';
import { announcedAccount, nuvixGuideAccount, NuvixClient } from '../../test/support/shapes.fixture.ts';
import type { Scene } from '../../test/support/signed-in.fixture.ts';
import { withStandIn } from '../../test/support/with-stand-in.fixture.ts';
import { accountSettings, createAppwriteAdapter } from '../index.ts';

const standIn = withStandIn();

const clients: readonly (readonly [string, Scene])[] = [
  ['SDK 14 on 1.5.4', { sdk: '14', project: { version: '1.5.4' } }],
  ['SDK 14 on 1.9.0', { sdk: '14', project: { version: '1.9.0' } }],
  ['SDK 16 on 1.5.4', { sdk: '16', project: { version: '1.5.4' } }],
  ['SDK 16 on 1.6.0', { sdk: '16', project: { version: '1.6.0' } }],
  ['SDK 18 on 1.6.0', { sdk: '18', project: { version: '1.6.0' } }],
  ['SDK 18 on 1.8.1', { sdk: '18', project: { version: '1.8.1' } }],
  ['SDK 19 on 1.8.1', { sdk: '19', project: { version: '1.8.1' } }],
  ['SDK 21 on 1.8.1', { sdk: '21', project: { version: '1.8.1' } }],
  ['SDK 27 on 1.8.1', { sdk: '27', project: { version: '1.8.1' } }],
  ['SDK 27 on 1.9.0', { sdk: '27', project: { version: '1.9.0' } }],
  ['the names of the announcement', { createAccount: announcedAccount }],
  ['Nuvix as its guide writes it', { createAccount: nuvixGuideAccount }],
  ['Nuvix as published', { createAccount: (project) => new NuvixClient(project).account }],
  [
    'Nuvix with safeResponse',
    { createAccount: (project) => new NuvixClient(project, { safeResponse: true }).account },
  ],
];

describe.each(clients)('%s', (_, scene) => {
  const isOld = scene.project?.version === '1.5.4';

  test('runs everything that a settings page does, one after the other', async () => {
    const stage = await openSettings(standIn, { ...scene, factors: [] });
    const { enrolment, recoveryCodes, protection, account, overview, person, rest } = stage;
    const states = async () =>
      Object.fromEntries((await overview()).factors.map(({ id, state }) => [id, state]));
    const on = async (id: string) => expect(await states()).toMatchObject({ [id]: 'on' });

    const to = { address: `new-${person.email}` };
    const { password } = person;
    const email = valueOf(await enrolment.begin({ kind: 'email', to, password }, options));
    const link = (await stage.server.mailsTo?.(to.address))?.at(-1)?.link;
    await rest('PUT', '/account/verification', addressOf(link));
    expect(valueOf(await enrolment.confirm({ enrolment: email }, options))).toEqual({ state: 'on' });
    await on('email');

    const number = { address: '+12065550179' };
    const phone = valueOf(await enrolment.begin({ kind: 'phone', to: number, password }, options));
    const code = (await stage.server.textsTo?.(number.address))?.at(-1)?.code ?? '';
    valueOf(await enrolment.confirm({ enrolment: phone, answer: { kind: 'code', code } }, options));
    await on('phone');

    const uri = await stage.addAuthenticator();
    await on('totp');
    valueOf(await protection.set({ on: true }, options));
    expect((await overview()).protectionOn).toBe(true);

    const { codes } = valueOf(await recoveryCodes.create({}, options));
    expect((await overview()).recoveryCodes).toEqual(isOld ? undefined : { state: 'some' });
    expect(failureOf(await recoveryCodes.reveal({}, options)).code).toBe('step_up_required');
    const challenge = valueOf(await stage.start('totp'));
    valueOf(await stage.verify(challenge, stage.codeOf(uri)));
    expect(valueOf(await recoveryCodes.reveal({}, options)).codes).toEqual(codes);
    expect(valueOf(await recoveryCodes.regenerate({}, options)).codes).not.toEqual(codes);

    // Servers before 1.6 want a code for it.
    const removed = await enrolment.remove({ factorId: 'totp' }, options);
    expect(removed.ok ? undefined : removed.failure.code).toBe(isOld ? 'refused' : undefined);
    expect((await states())['totp']).toBe(isOld ? 'on' : undefined);

    valueOf(await account.signOutOthers({}, options));
    valueOf(await protection.set({ on: false }, options));
    expect(valueOf(await stage.check()).status).toBe('complete');
  });
});

describe('a client with fewer methods', () => {
  const resolved = async () => ({});
  const least = {
    get: resolved,
    deleteSession: resolved,
    listFactors: resolved,
    createChallenge: resolved,
    updateChallenge: resolved,
  };
  const portsWith = (...more: readonly string[]) => {
    const account = { ...least, ...Object.fromEntries(more.map((name) => [name, resolved])) };
    const {
      enrolment,
      recoveryCodes,
      protection,
      account: port,
    } = createAppwriteAdapter({
      account,
      settings: accountSettings({ verifyAt }),
    });
    return {
      kinds: enrolment?.kinds,
      remove: enrolment?.remove !== undefined,
      codes: Object.keys(recoveryCodes ?? {}),
      protection: protection !== undefined,
      account: Object.keys(port ?? {}),
    };
  };
  const nothing = { kinds: undefined, remove: false, codes: [], protection: false, account: ['overview'] };

  test.each([
    [[], {}],
    [['addAuthenticator'], {}],
    [['addAuthenticator', 'verifyAuthenticator'], { kinds: ['authenticator'] }],
    [['createPhoneVerification'], {}],
    [['createPhoneVerification', 'updatePhoneVerification'], { kinds: ['phone'] }],
    [['createVerification'], { kinds: ['email'] }],
    [['createVerification', 'deleteMfaAuthenticator'], { kinds: ['email'], remove: true }],
    [['createMfaRecoveryCodes'], { codes: ['create'] }],
    [['updateMFA'], { protection: true }],
    [['listSessions'], { account: ['overview', 'signOutOthers'] }],
  ])('with %j has only the ports that these methods serve', (names, expected) => {
    expect(portsWith(...names)).toEqual({ ...nothing, ...expected });
  });

  test('recovery codes are not listed if they cannot be created or replaced', async () => {
    const account = {
      ...least,
      get: async () => ({ ...user, mfa: false }),
      listFactors: async () => ({ totp: false, email: true, phone: true, recoveryCode: true }),
    };
    const overviewWith = async (more: object) => {
      const adapter = createAppwriteAdapter({
        account: { ...account, ...more },
        settings: accountSettings(),
      });
      return adapter.account?.overview({}, options);
    };
    expect(await overviewWith({})).not.toHaveProperty('value.recoveryCodes');
    expect(await overviewWith({ getMfaRecoveryCodes: resolved })).toHaveProperty('value.recoveryCodes');
  });

  test('these ports are absent without the option', () => {
    const adapter = createAppwriteAdapter({ account: least });
    expect(Object.keys(adapter)).toEqual(['scope', 'session', 'challenges']);
  });
});
