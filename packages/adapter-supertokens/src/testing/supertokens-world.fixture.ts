import type { World } from '@mfa-flow/conformance';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { MfaAdapter } from '@mfa-flow/contract';
import { codesBy, createSuperTokensAdapter, emailVerificationBy, providersBy } from '../index.ts';
import { home, openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser, Tab } from './node-browser.fixture.ts';
import { createAuthenticator, createPerson } from './person.fixture.ts';
import { openWebJs } from './web-js.fixture.ts';
import type { EmailDemand, InitOptions, WebJs } from './web-js.fixture.ts';
import { withinTab } from './within-tab.fixture.ts';

/** A page of the host: the SDK initialised, and every part of the adapter switched on. */
export interface Page {
  readonly tab: Tab;
  readonly sdk: WebJs;
  readonly adapter: MfaAdapter;
}

export function openPage(
  browser: NodeBrowser,
  server: Pick<DevSuperTokens, 'url'>,
  init: Omit<InitOptions, 'apiDomain'> = {},
): Page {
  const tab = browser.openTab();
  const sdk = openWebJs(tab, { apiDomain: server.url, ...init });
  const adapter = createSuperTokensAdapter({
    session: sdk.Session,
    multiFactorAuth: sdk.MultiFactorAuth,
    totp: sdk.Totp,
    codes: codesBy(sdk.Passwordless, { signIn: ['email', 'phone'] }),
    emailPassword: sdk.EmailPassword,
    providers: providersBy(sdk.ThirdParty, {
      providers: [{ id: 'local-oauth', name: 'Local' }],
      returnTo: home,
    }),
    ...(init.emailVerification && { emailVerification: emailVerificationBy(sdk.EmailVerification) }),
  });
  return { tab, sdk, adapter: withinTab(tab, adapter) };
}

/** A world for the kit. What only the stand-in core can do is there only if it is one. */
export function createSuperTokensWorld(server: DevSuperTokens): World {
  const browser = openNodeBrowser();
  let demand: EmailDemand = 'never';
  const open = (where: NodeBrowser) => openPage(where, server, { emailVerification: () => demand });
  const page = open(browser);
  const { standIn } = server;
  const apps = new Map<string, () => Promise<string>>();
  /** One app for each key, so that none shows the same code twice. */
  const showing = (secret: string) => {
    const app = apps.get(secret) ?? createAuthenticator(server, secret);
    apps.set(secret, app);
    return app;
  };

  return {
    adapter: page.adapter,
    createPerson: (wanted) => {
      if (wanted.emailUnverified) demand = 'first';
      return createPerson(server, wanted);
    },
    reopen: () => open(browser).adapter,
    anotherBrowser: () => open(openNodeBrowser()).adapter,
    messagesTo: async (address) =>
      server.outbox.to(address).map(({ code, link }) => ({
        ...(code !== undefined && { code }),
        ...(link !== undefined && { link }),
      })),
    // A session that was ended is believed until its access token runs out: an hour, which passes here at once.
    endSessions: async ({ identifier }) => {
      await server.people.endSessions(identifier);
      standIn?.clock.advance(65 * 60_000);
    },
    removeWay: async ({ identifier }, kind) => {
      if (kind === 'recoveryCode') throw new Error('There are no recovery codes to take away.');
      await server.people.removeWay(identifier, kind);
    },
    scan: (uri) => showing(new URL(uri).searchParams.get('secret') ?? '')(),
    disturb: (disturbance) => browser.disturb(disturbance),
    ...(standIn && { passTime: async (ms) => standIn.clock.advance(ms) }),
    freshProofError: async () => page.tab.run(() => fetch(`${server.url}/needs-fresh-totp`)),
    atProvider: async ({ email = '' }, departure, answer) => {
      if (departure.to !== 'navigate') return undefined;
      const there = new URL(departure.url);
      const back = new URL(there.searchParams.get('redirect_uri') ?? home);
      back.searchParams.set('state', there.searchParams.get('state') ?? '');
      if (answer === 'declines') back.searchParams.set('error', 'access_denied');
      else back.searchParams.set('code', server.grantThirdPartyCode({ email, verified: true }));
      return back.href;
    },
    close: async () => {},
  };
}
