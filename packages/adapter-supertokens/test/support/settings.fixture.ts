import type {
  AccountPort,
  EnrolmentPort,
  MfaAdapter,
  ProtectionPort,
  RecoveryCodesPort,
} from '@mfa-flow/contract';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import { driver, options, present, valueOf } from './driver.fixture.ts';
import { openScene } from './scene.fixture.ts';
import type { Scenery } from './scene.fixture.ts';
import { settingsEndpoints } from './settings-endpoints.fixture.ts';

/** What a settings page calls, as a test wants to call it. */
function settingsDriver(adapter: MfaAdapter) {
  const account: AccountPort = present(adapter.account);
  const enrolment: EnrolmentPort = present(adapter.enrolment);
  const protection: ProtectionPort | undefined = adapter.protection;
  const codes: RecoveryCodesPort | undefined = adapter.recoveryCodes;
  return {
    account,
    overview: () => account.overview({}, options),
    rename: (factorId: string, label: string) => present(account.rename)({ factorId, label }, options),
    signOutOthers: () => present(account.signOutOthers)({}, options),
    remove: (factorId: string) => present(enrolment.remove)({ factorId }, options),
    replace: (factorId: string) =>
      present(enrolment.replace)({ factorId, by: { kind: 'authenticator' } }, options),
    turn: (on: boolean) => present(protection).set({ on }, options),
    createCodes: () => present(codes?.create)({}, options),
    regenerateCodes: () => present(codes?.regenerate)({}, options),
    codesLeft: () => present(codes?.remaining)({}, options),
  };
}

/** Somebody in a whole session, on the page with their settings. */
export async function openSettings(server: DevSuperTokens, scenery: Scenery = {}) {
  const scene = await openScene(server, { settings: settingsEndpoints, ...scenery });
  await scene.enter();
  const check = valueOf(await scene.check());
  const [first] = check.status === 'factorsRequired' ? check.factors : [];
  /** Takes the second step, or once more, with a factor that is ready. */
  const prove = async (id: string, where = driver(scene.adapter)) => {
    const challenge = valueOf(await where.start(id));
    const code = id === 'totp' ? await scene.person.authenticatorCode() : scene.emailedCode();
    return where.verify(challenge, code);
  };
  if (first !== undefined) valueOf(await prove(first.id));

  /** Adds an authenticator, and gives what shows its codes. */
  const addDevice = async (label?: string) => {
    const begun = valueOf(
      await scene.begin({ kind: 'authenticator', ...(label !== undefined && { label }) }),
    );
    if (begun.kind !== 'authenticator') throw new Error('Expected an authenticator.');
    const code = scene.scan(begun.uri);
    valueOf(await scene.confirm(begun, await code()));
    return code;
  };
  const addEmail = async (address: string) => {
    const begun = valueOf(await scene.begin({ kind: 'email', to: { address } }));
    return scene.confirm(begun, scene.codesTo(address).at(-1) ?? '');
  };
  const settings = settingsDriver(scene.adapter);
  return {
    ...scene,
    scene,
    ...settings,
    prove,
    addDevice,
    addEmail,
    seen: async () => valueOf(await settings.overview()),
    idOf: async (kind: string) =>
      valueOf(await settings.overview()).factors.find((each) => each.kind === kind)?.id ?? 'none is listed',
    /** In another browser, as far as the password goes. */
    elsewhere: async () => {
      const { adapter } = scene.openElsewhere();
      const there = driver(adapter);
      valueOf(await there.signIn(scene.person.email, scene.person.password));
      return { ...there, ...settingsDriver(adapter) };
    },
  };
}
