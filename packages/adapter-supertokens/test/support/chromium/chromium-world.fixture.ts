import type { World } from '@mfa-flow/conformance';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import type { BrowserContext } from 'playwright';
import { createServerPowers } from '../server-powers.fixture.ts';
import type { HostBrowser } from './browser.fixture.ts';
import { createNetwork } from './disturb.fixture.ts';
import { HostPage } from './host-page.fixture.ts';
import { remoteAdapter } from './remote-adapter.fixture.ts';

/**
 * Worlds for the kit with a real browser in them: the SDK's cookies, storage, locks and requests are the browser's own. Each has
 * browsers of its own, so that a late answer to a request of the one before signs in nobody here.
 */
export function createChromiumWorlds(server: DevSuperTokens, chromium: HostBrowser) {
  const core = server.standIn === undefined ? 'true' : 'stand-in';
  const address = `${chromium.site}/sign-in?api=${encodeURIComponent(server.url)}&core=${core}`;
  const open = async (): Promise<Browser> => {
    const context = await chromium.openContext();
    return { context, page: await HostPage.open(context, address) };
  };
  let next = open();
  return async (): Promise<World> => {
    const own = await next;
    // Opened while this one is in use.
    next = open();
    next.catch(() => undefined);
    return createWorld(server, own, address, open);
  };
}

interface Browser {
  readonly context: BrowserContext;
  readonly page: HostPage;
}

async function createWorld(
  server: DevSuperTokens,
  { context, page: own }: Browser,
  address: string,
  openElsewhere: () => Promise<Browser>,
): Promise<World> {
  const network = createNetwork(context, server.url);
  const powers = createServerPowers(server);
  const outline = await own.outline();
  const pages: Promise<HostPage>[] = [Promise.resolve(own)];
  const others: Promise<Browser>[] = [];
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
    reopen: () => adapterOf(HostPage.open(context, address)),
    anotherBrowser: () => {
      const other = openElsewhere();
      others.push(other);
      return adapterOf(other.then(({ page }) => page));
    },
    disturb: network.disturb,
    freshProofError: () => own.visit('/needs-fresh-totp'),
    close: async () => {
      await network.settled();
      // One that is still being opened would be left behind.
      await Promise.allSettled(pages);
      await context.close();
      await Promise.allSettled(others.map(async (other) => (await other).context.close()));
    },
  };
}
