import type {
  AccountPort,
  EnrolmentPort,
  MfaAdapter,
  ProtectionPort,
  RecoveryCodesPort,
} from '@mfa-flow/contract';
import { Secret, TOTP } from 'otpauth';
import { accountSettings } from '../../src/index.ts';
import { driver, options, valueOf } from './driver.fixture.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import { restIn, restWithKey } from './rest.fixture.ts';
import { openScene } from './signed-in.fixture.ts';
import type { Scene } from './signed-in.fixture.ts';
import type { StandIn } from './with-stand-in.fixture.ts';

export const verifyAt = 'http://localhost/verify';

/** Everything that a settings page calls: a test asks for ports that are there. */
type SettingsPorts = {
  readonly account: Required<AccountPort>;
  readonly enrolment: EnrolmentPort & Required<Pick<EnrolmentPort, 'remove'>>;
  readonly recoveryCodes: Required<Omit<RecoveryCodesPort, 'remaining'>>;
  readonly protection: ProtectionPort;
};

/** Somebody in a whole session, with the ports of a settings page. Nothing is counted yet. */
export async function openSettings(standIn: StandIn, scene: Scene = {}) {
  const stage = await openScene(standIn, {
    ...scene,
    options: { settings: accountSettings({ verifyAt }), ...scene.options },
  });
  const { adapter, browser, server, person } = stage;
  await stage.enter();
  if (valueOf(await stage.check()).status === 'factorsRequired') await stage.proveAny();
  browser.log.clear();
  const ports = portsOf(adapter);
  const admin = restWithKey(server.project, server.key);
  const codeOf = (uri: string) => codeAt(uri, server.clock?.now() ?? Date.now());

  return {
    ...stage,
    ...ports,
    addAuthenticator: () => addAuthenticator(ports.enrolment, codeOf),
    /** The same person, signed in by password at another browser. */
    elsewhere: async () => {
      const other = stage.reopen(openNodeBrowser());
      const signedIn = await driver(other).signIn(person.identifier, person.password);
      if (!signedIn.ok) throw new Error(`Nobody is signed in elsewhere: ${signedIn.failure.code}`);
      return { adapter: other, ...driver(other), ...portsOf(other) };
    },
    overview: async () => valueOf(await ports.account.overview({}, options)),
    /** What another tab does. */
    rest: restIn(browser, server.project),
    asOwner: (method: string, path: string, body?: object) =>
      admin(method, `/users/${person.id}${path}`, body),
    textedCode: async () =>
      (await server.textsTo?.(person.phone ?? ''))?.at(-1)?.code ?? 'no code has arrived',
    codeOf,
    pass: (ms: number) => server.clock?.advance(ms),
  };
}

// A client with every method has every port; where a test takes some away, it looks at the adapter itself.
export const portsOf = (adapter: MfaAdapter) => adapter as unknown as SettingsPorts;

async function addAuthenticator(enrolment: EnrolmentPort, codeOf: (uri: string) => string): Promise<string> {
  const begun = valueOf(await enrolment.begin({ kind: 'authenticator' }, options));
  if (begun.kind !== 'authenticator') throw new Error('Something else was begun.');
  const answer = { kind: 'code', code: codeOf(begun.uri) } as const;
  valueOf(await enrolment.confirm({ enrolment: begun, answer }, options));
  return begun.uri;
}

/** What an app shows that has scanned the key. */
export function codeAt(uri: string, now: number): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}

export const addressOf = (link = '') => {
  const { searchParams } = new URL(link);
  return { userId: searchParams.get('userId') ?? '', secret: searchParams.get('secret') ?? '' };
};
