import { randomUUID } from 'node:crypto';
import type { MfaAdapter } from '@mfa-flow/contract';
import type { Person, PersonWanted, World } from '@mfa-flow/conformance';
import { totpCode } from '@mfa-flow/dev-better-auth';
import type { DevBetterAuth, Factor } from '@mfa-flow/dev-better-auth';
import { createAuthClient } from 'better-auth/client';
import { accountSettings, createBetterAuthAdapter } from '../../src/index.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser } from './node-browser.fixture.ts';

/** A page of the host: the client as it is made there, and every part of the adapter switched on. */
export const openPage = (browser: NodeBrowser, server: Pick<DevBetterAuth, 'apiUrl'>): MfaAdapter =>
  createBetterAuthAdapter({
    client: createAuthClient({
      baseURL: server.apiUrl,
      fetchOptions: { customFetchImpl: browser.fetch },
    }),
    settings: accountSettings(),
  });

/** better-auth takes the code of the step before and after too, and one code more than once. */
const authenticatorOf = (server: DevBetterAuth, secret: string) => () => totpCode(secret, server.clock.now());

const isFactor = (kind: string): kind is Factor =>
  kind === 'authenticator' || kind === 'email' || kind === 'recoveryCode';

export interface BetterAuthPerson extends Person {
  readonly email: string;
}

let people = 0;

/** One after another, they can be told apart by their masks. */
const addressOf = (count: number) =>
  count % 2 === 0 ? `grace-${randomUUID()}@navy.example` : `ada-${randomUUID()}@example.com`;

/** Makes a person as the owner of a server can. Text messages, demands and standings are not things of this backend. */
export async function createPerson(
  server: DevBetterAuth,
  { factors, mustSetUp = [], required = 'one', standing = 'usual', emailUnverified }: PersonWanted,
): Promise<BetterAuthPerson | undefined> {
  const known = factors.filter((each) => isFactor(each));
  const isEach = required === 'each' && factors.length > 1;
  if (known.length < factors.length || mustSetUp.length > 0 || isEach) return undefined;
  if (standing === 'passwordResetRequired' || emailUnverified) return undefined;
  if (known.includes('recoveryCode') && !known.includes('authenticator')) return undefined;
  const email = addressOf((people += 1));
  const password = `correct horse ${randomUUID()}`;
  const held = await server.people.create({
    email,
    password,
    factors: known,
    blocked: standing === 'blocked',
  });
  return {
    identifier: email,
    email,
    password,
    recoveryCodes: held.recoveryCodes,
    authenticatorCode: authenticatorOf(server, held.authenticatorSecret ?? ''),
  };
}

/** A world for the kit, on a server that others use too: people are new in each. */
export function createBetterAuthWorld(server: DevBetterAuth): World {
  const browser = openNodeBrowser();
  return {
    adapter: openPage(browser, server),
    reopen: () => openPage(browser, server),
    anotherBrowser: () => openPage(openNodeBrowser(), server),
    createPerson: (wanted) => createPerson(server, wanted),
    scan: (uri) => authenticatorOf(server, new URL(uri).searchParams.get('secret') ?? '')(),
    messagesTo: async (address) => server.outbox.to(address).map(({ code }) => ({ code })),
    endSessions: ({ identifier }) => server.people.endSessions(identifier),
    removeFactor: async ({ identifier }, kind) => {
      if (isFactor(kind)) await server.people.removeFactor(identifier, kind);
    },
    passTime: async (ms) => server.clock.advance(ms),
    disturb: (disturbance) => browser.disturb(disturbance),
    close: async () => {},
  };
}
