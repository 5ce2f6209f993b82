import type { PersonWanted } from '@mfa-flow/conformance';
import type { DevSuperTokens, Policy } from '@mfa-flow/dev-supertokens';
import { driver, valueOf } from './driver.fixture.ts';
import { home, openNodeBrowser } from './node-browser.fixture.ts';
import type { Network } from './node-browser.fixture.ts';
import { createAuthenticator, createPerson } from './person.fixture.ts';
import type { SettingsEndpoints } from './settings-endpoints.fixture.ts';
import { openPage } from './supertokens-world.fixture.ts';
import type { InitOptions } from './web-js.fixture.ts';

export interface Scenery {
  readonly wanted?: PersonWanted;
  /** Instead of what follows from the factors. */
  readonly policy?: Policy;
  readonly init?: Omit<InitOptions, 'apiDomain'>;
  /** Between the browser and the server. */
  readonly network?: Network;
  /** The endpoints of a settings page, at the server of this address. Default: the page only signs in. */
  readonly settings?: (url: string) => SettingsEndpoints;
}

/** Somebody at a browser, with the real SDK on the real backend. */
export async function openScene(server: DevSuperTokens, scenery: Scenery = {}) {
  const { wanted, policy, init, network } = scenery;
  const settings = scenery.settings?.(server.url);
  const person = await createPerson(server, wanted ?? { factors: ['authenticator', 'email'] });
  if (person === undefined) throw new Error('There is no such person.');
  if (policy) server.people.setPolicy(person.email, policy);
  const browser = openNodeBrowser(network);
  const page = openPage(browser, server, init, settings);
  const here = driver(page.adapter);
  const codesTo = (address: string) => server.outbox.to(address).map(({ code = '' }) => code);

  return {
    server,
    person,
    browser,
    ...page,
    ...here,
    /** With the password. */
    enter: async () => valueOf(await here.signIn(person.identifier, person.password)),
    /** Another tab of the same browser, as after a reload. */
    openTab: () => openPage(browser, server, init, settings),
    /** A page in another browser. */
    openElsewhere: () => openPage(openNodeBrowser(), server, init, settings),
    emailedCodes: () => codesTo(person.email),
    emailedCode: () => codesTo(person.email).at(-1) ?? '',
    codesTo,
    /** What an authenticator shows into which this address was scanned. */
    scan: (uri: string) => createAuthenticator(server, new URL(uri).searchParams.get('secret') ?? ''),
    /** A route of the host's own, as its page calls it. */
    home,
    visit: (path: string) => page.tab.run(() => fetch(server.url + path)),
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

/** The calls to the server since then, without their common start. */
export const callsSince = ({ browser }: Scene, from = 0) =>
  browser.log.slice(from).map(({ call }) => call.replace('/auth/', ' ').replace(/ {2,}/, ' '));

export const wrongFor = (code: string) => `${code.slice(0, -1)}${code.endsWith('1') ? '2' : '1'}`;
