import { startDevAppwrite } from '@mfa-flow/dev-appwrite';
import type { ProjectOptions } from '@mfa-flow/dev-appwrite';
import { plainFetch } from './node-browser.fixture.ts';
import { readMessage } from './server.fixture.ts';
import type { AppwriteServer } from './server.fixture.ts';

/** One server for a test file; every project in it is a world of its own. */
export async function startStandIn() {
  const server = await startDevAppwrite();
  return {
    close: server.close,
    openProject: (options: ProjectOptions = {}): AppwriteServer => {
      const { id, key, outbox, clock, happensNext } = server.createProject(options);
      const messagesTo = async (address: string) => outbox.to(address).map(({ text }) => readMessage(text));
      return {
        project: { endpoint: server.endpoint, id },
        key,
        mailsTo: messagesTo,
        textsTo: messagesTo,
        clock,
        happensNext,
        visitProvider,
      };
    },
  };
}

/** The provider is a page with a name to press; pressing it is following its link. */
async function visitProvider(url: string, userId: string | undefined): Promise<string | undefined> {
  const page = await plainFetch(url);
  const links = [...(await page.text()).matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => new URL(href, page.url).searchParams.get('code') === (userId ?? ''));
  const [link] = links;
  if (link === undefined) return undefined;
  const back = await plainFetch(new URL(link, page.url), { redirect: 'manual' });
  return back.headers.get('location') ?? undefined;
}
