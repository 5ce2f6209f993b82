import type { PersonWanted } from '@mfa-flow/conformance';
import type { ProjectOptions } from '@mfa-flow/dev-appwrite';
import { createAppwriteAdapter } from '../../src/index.ts';
import type { AppwriteAccount, AppwriteAdapterOptions } from '../../src/index.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser } from './node-browser.fixture.ts';
import { createPerson } from './person.fixture.ts';
import type { AppwritePerson } from './person.fixture.ts';
import { driver } from './driver.fixture.ts';
import { sdks } from './sdks.fixture.ts';
import type { Project } from './sdks.fixture.ts';
import type { StandIn } from './with-stand-in.fixture.ts';
import { withinBrowser } from './within-browser.fixture.ts';

export interface Scene {
  /** Default: every factor that a server can list, and one of them asked for. */
  readonly factors?: PersonWanted['factors'];
  readonly sdk?: keyof typeof sdks;
  /** In place of an SDK: a client of another shape. */
  readonly createAccount?: (project: Project) => AppwriteAccount;
  readonly project?: ProjectOptions;
  readonly options?: Partial<Omit<AppwriteAdapterOptions, 'account'>>;
}

/** A person in front of a browser, an adapter on a real SDK, and the stand-in behind it. */
export async function openScene(standIn: StandIn, scene: Scene = {}) {
  const server = standIn.openProject(scene.project);
  const person = await somebody(server, scene.factors);
  const browser = openNodeBrowser();
  const createAccount = scene.createAccount ?? (await sdks[scene.sdk ?? '27'].load());
  const open = (where: NodeBrowser = browser) => {
    const account = createAccount(server.project);
    const given = { ...scene.options, account } as AppwriteAdapterOptions; // tests put together what they need
    return withinBrowser(where, createAppwriteAdapter(given));
  };
  const adapter = open();
  const own = driver(adapter);
  return {
    server,
    person,
    browser,
    adapter,
    reopen: open,
    ...own,
    /** A fresh proof, or the second step of a sign-in, by what the person has. */
    proveAny: async () => {
      const factors = scene.factors ?? allFactors;
      const [factorId] = factors.includes('authenticator') ? ['totp'] : factors;
      const started = await own.start(factorId ?? '');
      if (!started.ok) throw new Error(`No proof could be begun: ${started.failure.code}`);
      const code = {
        totp: person.authenticatorCode,
        email: async () => (await server.mailsTo?.(person.email))?.at(-1)?.code,
        phone: async () => (await server.textsTo?.(person.phone ?? ''))?.at(-1)?.code,
        recoveryCode: async () => person.recoveryCodes[0],
      }[factorId ?? ''];
      const verified = await own.verify(started.value, (await code?.()) ?? '');
      if (!verified.ok) throw new Error(`No proof was given: ${verified.failure.code}`);
    },
    /** With the right password. */
    enter: () => own.signIn(person.identifier, person.password),
    mails: async () => (await server.mailsTo?.(person.email)) ?? [],
    emailedCode: async () => (await server.mailsTo?.(person.email))?.at(-1)?.code ?? 'no code has arrived',
  };
}

const allFactors: PersonWanted['factors'] = ['authenticator', 'email', 'phone', 'recoveryCode'];

async function somebody(
  server: Parameters<typeof createPerson>[0],
  factors: PersonWanted['factors'] = allFactors,
): Promise<AppwritePerson> {
  const person = await createPerson(server, { factors });
  if (person === undefined) throw new Error(`This server has nobody with ${factors.join(', ')}.`);
  return person;
}
