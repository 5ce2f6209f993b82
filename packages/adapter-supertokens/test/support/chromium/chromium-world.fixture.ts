import type { World } from '@mfa-flow/conformance';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { BrowserContext } from 'playwright';
import { createServerPowers } from '../server-powers.fixture.ts';
import type { HostBrowser } from './browser.fixture.ts';
import { createNetwork } from './disturb.fixture.ts';
import { HostPage } from './host-page.fixture.ts';
import { remoteAdapter } from './remote-adapter.fixture.ts';

/**
 * Worlds for the kit with a real browser in them: the SDK's cookies, storage, locks and requests are the browser's own.
 * Two browsers serve them all, emptied before each.
 */
export async function createChromiumWorlds(server: DevSuperTokens, chromium: HostBrowser) {
  const contexts = [await chromium.openContext(), await chromium.openContext()] as const;
  const core = server.standIn === undefined ? 'true' : 'stand-in';
  const address = `${chromium.site}/sign-in?api=${encodeURIComponent(server.url)}&core=${core}`;
  const firstPages = contexts.map((context) => HostPage.open(context, address));

  const emptied = async (place: 0 | 1): Promise<HostPage> => {
    const page = await firstPages[place];
    if (page === undefined) throw new Error('There are two browsers.');
    await contexts[place].clearCookies();
    await page.empty(address);
    return page;
  };
  return async (): Promise<World> =>
    createWorld(server, contexts[0], address, await emptied(0), () => emptied(1));
}

async function createWorld(
  server: DevSuperTokens,
  context: BrowserContext,
  address: string,
  own: HostPage,
  openElsewhere: () => Promise<HostPage>,
): Promise<World> {
  const network = createNetwork(context, server.url);
  const powers = createServerPowers(server);
  const outline = await own.outline();
  const pages: Promise<HostPage>[] = [Promise.resolve(own)];
  const tabs: Promise<HostPage>[] = [];
  let isEmailDemanded = false;

  const adapterOf = (page: Promise<HostPage>) => {
    const ready = page.then(async (opened) => {
      if (isEmailDemanded) await opened.demandEmail();
      return opened;
    });
    pages.push(ready);
    return remoteAdapter(outline, async () => {
      await network.settled();
      return ready;
    });
  };
  return {
    ...powers,
    adapter: adapterOf(Promise.resolve(own)),
    createPerson: async (wanted) => {
      if (wanted.emailUnverified) {
        isEmailDemanded = true;
        for (const page of pages) await (await page).demandEmail();
      }
      return powers.createPerson(wanted);
    },
    reopen: () => {
      const tab = HostPage.open(context, address);
      tabs.push(tab);
      return adapterOf(tab);
    },
    anotherBrowser: () => adapterOf(openElsewhere()),
    disturb: network.disturb,
    freshProofError: () => own.visit('/needs-fresh-totp'),
    close: async () => {
      await network.settled();
      // One that is still being opened would be left behind.
      await Promise.allSettled(pages);
      await Promise.all(tabs.map(async (tab) => (await tab).close()));
    },
  };
}
