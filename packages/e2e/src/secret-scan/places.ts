import type { Page } from '@playwright/test';

declare global {
  /** Where TanStack Query's developer tools look for the cache of a page. */
  var __TANSTACK_QUERY_CLIENT__:
    | {
        readonly getQueryCache: () => { readonly getAll: () => readonly Cached[] };
        readonly getMutationCache: () => { readonly getAll: () => readonly Cached[] };
      }
    | undefined;
}

interface Cached {
  readonly queryKey?: unknown;
  readonly state: unknown;
}

export interface Places {
  /** Which screen is shown. */
  readonly step: string;
  /** The authenticator key and recovery codes, while they are shown. */
  readonly key: readonly string[];
  /** What the flow shows, except for values of fields and the marked key. */
  readonly flow: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/** Runs in the page. */
export async function readPlaces(): Promise<Places> {
  // By number: an entry called "key" or "length" is none of the object's own properties.
  const read = (storage: Storage) =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      .map((name) => `${name}=${storage.getItem(name)}`)
      .join('\n');
  // A page may show settings behind a flow, or a dialog with a flow of its own.
  const outermost = '[data-mfa-part="root"], [data-mfa-part="dialog"]';
  const roots = [...document.querySelectorAll(outermost)].filter(
    (root) => !root.parentElement?.closest(outermost),
  );
  const allWith = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const isOfTheKey = (element: Element) =>
    element.closest('a[data-mfa-sensitive], [data-mfa-part="key"], [data-mfa-part="codes"]');
  const elements = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);

  const attributes = elements.flatMap((element) =>
    [...element.attributes]
      // The link into an authenticator app is the key.
      .filter(({ name }) => !(name === 'href' && isOfTheKey(element)))
      .map(({ name, value }) => `${name}=${value}`),
  );
  const hidden = elements.filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.type === 'hidden',
  );
  const texts: string[] = [];
  const announcements: string[] = [];
  const accounts: string[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // An authenticator app lists the entry under the account's name, so that is told beside the key.
      if (!parent || isOfTheKey(parent) || parent.closest('[data-mfa-part="details"]')) continue;
      const isSaid = parent.closest('[role="status"], [role="alert"]');
      const isAccount = parent.closest('[data-mfa-part="account-name"]');
      const list = isSaid ? announcements : isAccount ? accounts : texts;
      list.push(walker.currentNode.textContent ?? '');
    }
  }

  const databases = await indexedDB.databases();
  const caches = await globalThis.caches.keys();
  const client = globalThis.__TANSTACK_QUERY_CLIENT__;
  const queries = client ? [...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()] : [];
  const links = allWith('a[data-mfa-sensitive]').map((link) => link.getAttribute('href') ?? '');
  const keys = allWith('[data-mfa-part="key"]').map(({ textContent }) => textContent);
  const inLinks = links.map((link) => (URL.canParse(link) && new URL(link).searchParams.get('secret')) || '');
  const codes = allWith('[data-mfa-part="codes"] li').map(({ textContent }) => textContent);
  return {
    step: allWith('[data-mfa-part="screen"]').at(-1)?.getAttribute('data-step') ?? '',
    key: [...keys, ...links, ...inLinks, ...codes],
    flow: {
      text: texts.join('\n'),
      announcements: announcements.join('\n'),
      account: accounts.join('\n'),
      attributes: attributes.join('\n'),
      'hidden fields': hidden.map(({ value }) => value).join('\n'),
    },
    places: {
      address: location.href,
      referrer: document.referrer,
      title: document.title,
      'name of the window': window.name,
      'state of the history': JSON.stringify(history.state),
      'local storage': read(localStorage),
      'session storage': read(sessionStorage),
      // None is expected, so the name alone is enough to report it.
      databases: JSON.stringify(databases),
      'cache storage': JSON.stringify(caches),
      'query cache': JSON.stringify(queries.map(({ queryKey, state }) => [queryKey, state])),
    },
  };
}

/** Every URL in the session history. */
export async function readHistory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url, title }) => `${url} ${title}`).join('\n');
}
