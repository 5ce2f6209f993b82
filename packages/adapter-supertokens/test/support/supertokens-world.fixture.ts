import type { World } from '@mfa-flow/conformance';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { MfaAdapter } from '@mfa-flow/contract';
import {
  accountSettings,
  codesBy,
  createSuperTokensAdapter,
  emailVerificationBy,
  protectionBy,
  providersBy,
  recoveryCodesBy,
} from '../../src/index.ts';
import { worldEndpoints } from './settings-endpoints.fixture.ts';
import type { SettingsEndpoints } from './settings-endpoints.fixture.ts';
import { home, openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser, Tab } from './node-browser.fixture.ts';
import { createServerPowers } from './server-powers.fixture.ts';
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
  settings?: SettingsEndpoints,
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
    ...(settings && {
      settings: accountSettings(settings.account),
      protection: protectionBy(settings.protection),
      recoveryCodes: recoveryCodesBy(settings.recoveryCodes),
    }),
    ...(init.emailVerification && { emailVerification: emailVerificationBy(sdk.EmailVerification) }),
  });
  return { tab, sdk, adapter: withinTab(tab, adapter) };
}

/** A world for the kit, in as much of a browser as the SDK uses. */
export function createSuperTokensWorld(server: DevSuperTokens): World {
  const browser = openNodeBrowser();
  let demand: EmailDemand = 'never';
  const powers = createServerPowers(server);
  const settings = worldEndpoints(server.url, server.standIn !== undefined);
  const open = (where: NodeBrowser) => openPage(where, server, { emailVerification: () => demand }, settings);
  const page = open(browser);

  return {
    ...powers,
    adapter: page.adapter,
    createPerson: (wanted) => {
      if (wanted.emailUnverified) demand = 'first';
      return powers.createPerson(wanted);
    },
    reopen: () => open(browser).adapter,
    anotherBrowser: () => open(openNodeBrowser()).adapter,
    disturb: (disturbance) => browser.disturb(disturbance),
    freshProofError: async () => page.tab.run(() => fetch(`${server.url}/needs-fresh-totp`)),
    close: async () => {},
  };
}
