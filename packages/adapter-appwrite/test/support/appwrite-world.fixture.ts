import type { World } from '@mfa-flow/conformance';
import { accountSettings, createAppwriteAdapter, emailVerificationAt, signInBy } from '../../src/index.ts';
import type { AppwriteAccount, AppwriteAdapterOptions } from '../../src/index.ts';
import { callStyleOf } from '../../src/client/call-style.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser } from './node-browser.fixture.ts';
import { authenticatorCodeOf, createPerson, newEmail } from './person.fixture.ts';
import type { AppwritePerson } from './person.fixture.ts';
import { restWithKey } from './rest.fixture.ts';
import type { Project } from './sdks.fixture.ts';
import type { AppwriteServer } from './server.fixture.ts';
import { withinBrowser } from './within-browser.fixture.ts';

export interface AppwriteWorldOptions {
  readonly server: AppwriteServer;
  readonly createAccount: (project: Project) => AppwriteAccount;
  /** Default: the adapter signs in, by every method. `host`: it does not. */
  readonly signIn?: 'adapter' | 'host';
}

const verifyAt = 'http://localhost/verify';

const adapterSignsIn = signInBy({
  methods: ['password', 'emailCode', 'phoneCode'],
  providers: [{ id: 'github', name: 'GitHub' }],
  returnTo: 'http://localhost/sign-in',
});

/** A world for the kit on any Appwrite. What only a stand-in can do is there only if it is one. */
export function createAppwriteWorld({ server, createAccount, signIn }: AppwriteWorldOptions): World {
  const browser = openNodeBrowser();
  const admin = restWithKey(server.project, server.key);
  const people = new Map<string, AppwritePerson>();
  const idOf = ({ identifier }: { readonly identifier: string }) => people.get(identifier)?.id ?? '';

  const open = (where: NodeBrowser) => {
    const account = createAccount(server.project);
    const common = {
      account,
      emailVerification: emailVerificationAt(verifyAt),
      settings: accountSettings({ verifyAt }),
    };
    const given: AppwriteAdapterOptions =
      signIn === 'host'
        ? { ...common, signedIn: { with: 'password' } }
        : { ...common, signIn: adapterSignsIn };
    return { account, adapter: withinBrowser(where, createAppwriteAdapter(given)) };
  };
  const { account, adapter } = open(browser);
  const { clock, mailsTo, textsTo, visitProvider } = server;

  return {
    adapter,
    createPerson: async (wanted) => {
      const person = await createPerson(server, wanted, undefined, newEmail());
      if (person !== undefined) people.set(person.identifier, person);
      return person;
    },
    signIn: async ({ identifier: email, password }) => {
      await browser.run(() => callHost(account, ['createEmailPasswordSession'], { email, password }));
    },
    reopen: () => open(browser).adapter,
    // A host signs people in at this browser; at another the adapter has to.
    ...(signIn !== 'host' && { anotherBrowser: () => open(openNodeBrowser()).adapter }),
    ...(mailsTo && {
      messagesTo: async (address) => (address.startsWith('+') ? textsTo?.(address) : mailsTo(address)) ?? [],
    }),
    endSessions: async (person) => {
      await admin('DELETE', `/users/${idOf(person)}/sessions`);
    },
    removeFactor: async (person, kind) => {
      const user = `/users/${idOf(person)}`;
      if (kind === 'authenticator') await admin('DELETE', `${user}/mfa/authenticators/totp`);
      if (kind === 'email') await admin('PATCH', `${user}/verification`, { emailVerification: false });
      if (kind === 'phone') await admin('PATCH', `${user}/verification/phone`, { phoneVerification: false });
      if (kind === 'recoveryCode') throw new Error('A key cannot take recovery codes away.');
    },
    disturb: (disturbance) => browser.disturb(disturbance),
    scan: (uri) => authenticatorCodeOf(new URL(uri).searchParams.get('secret') ?? '', server),
    ...(clock && {
      passTime: async (ms) => clock.advance(ms),
      // A proof is fresh for half an hour.
      freshProofError: async () => {
        clock.advance(31 * 60_000);
        const read = ['getMFARecoveryCodes', 'getMfaRecoveryCodes'];
        return browser
          .run(() => callHost(account, read, {}))
          .then(
            () => undefined,
            (error: unknown) => error,
          );
      },
    }),
    ...(visitProvider && {
      atProvider: async (person, departure, answer) =>
        departure.to === 'navigate'
          ? visitProvider(departure.url, answer === 'accepts' ? idOf(person) : undefined)
          : undefined,
    }),
    close: async () => {},
  };
}

/** A call of the host's own, in the style of its client. */
async function callHost(
  account: AppwriteAccount,
  names: readonly string[],
  input: Readonly<Record<string, string>>,
): Promise<unknown> {
  const methods = names.map((name) => Reflect.get(account, name) as unknown);
  const method = methods.find((each) => typeof each === 'function');
  if (typeof method !== 'function') throw new Error(`The client has no ${names.join(' or ')}.`);
  const args = callStyleOf(account) === 'object' ? [input] : Object.values(input);
  return Reflect.apply(method, account, args) as unknown;
}
