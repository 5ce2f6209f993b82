import { expect, type Page, type Request } from '@playwright/test';
import { apiOf } from '../servers.ts';
import { Observer } from './observer.ts';
import { OwnEntries } from './own-entries.ts';
import { readHistory, readPlaces } from './places.ts';

/** Shorter texts match by chance. */
const shortestSecret = 6;

/** Where providers and links lead back to, and what they put behind the address. */
const returnPages = ['/signed-in', '/confirm-email'];
/** Beside the vendors' own, the controls of the stand-ins, which make people up and give them passwords. */
const apis = [...Object.values(apiOf).filter((api) => api !== undefined), '/stand-in/'];
const carried = ['token', 'secret', 'code'];

/** How much was scanned, for the summary at the end of a run. */
export interface ScanCounts {
  readonly looks: number;
  readonly sentinels: number;
  readonly places: number;
}

/** Remembers every secret that was typed, shown or sent, and scans the page for it. */
export class Secrets {
  readonly #page: Page;
  readonly #sentinels = new Set<string>();
  readonly #ownEntries = new OwnEntries();
  readonly #observer = new Observer();
  /** What was seen since the start, and is no longer on the page. */
  readonly #past = { console: '', 'uncaught errors': '', requests: '', referrers: '' };
  #looks = 0;
  #places = 0;

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => (this.#past.console += `${message.text()}\n`));
    page.on('pageerror', (error) => (this.#past['uncaught errors'] += `${error.message}\n${error.stack}\n`));
    page.on('request', (request) => {
      const { referer = '' } = request.headers();
      this.#past.referrers += `${referer}\n`;
      // Opening a link requests the page with the secret in its URL; no other request may contain it.
      if (request.isNavigationRequest()) this.#rememberReturn(request.url());
      else this.#past.requests += `${request.method()} ${request.url()}\n${bodyBesideTheApi(request)}`;
    });
  }

  /** Before the page opens: observes what an inspector and the host receive. */
  async listenTo(page: Page): Promise<void> {
    await this.#observer.listenTo(page);
  }

  remember(text: string): void {
    if (text.length >= shortestSecret) this.#sentinels.add(text);
  }

  /** An address may be shown where it was typed, and nowhere in full on later screens. */
  rememberAddress(text: string, step: string): void {
    this.#ownEntries.add(text, step);
  }

  /** In no place of the current page, and in nothing that was logged, requested or reported before. */
  async areNowhere(screen: string): Promise<void> {
    const { step, key, flow, places } = await this.#page.evaluate(readPlaces);
    for (const text of key) this.remember(text);
    const all: Readonly<Record<string, string>> = {
      ...places,
      ...flow,
      history: await readHistory(this.#page),
      cookies: JSON.stringify(await this.#page.context().cookies()),
      ...this.#past,
      ...this.#observer.heard(),
    };
    this.#looks += 1;
    this.#places = Object.keys(all).length;
    const found = Object.entries(all).flatMap(([place, text]) =>
      [...this.#sentinels]
        .filter((secret) => contains(text, secret))
        .map((secret) => `${secret} in the ${place}`),
    );
    const addresses = this.#ownEntries.foundBeside(flow, step);
    expect([...found, ...addresses], `secrets left on ${screen}`).toEqual([]);
  }

  counts(): ScanCounts {
    return {
      looks: this.#looks,
      sentinels: this.#sentinels.size + this.#ownEntries.size,
      places: this.#places,
    };
  }

  #rememberReturn(address: string): void {
    const { pathname, searchParams } = new URL(address);
    if (!returnPages.includes(pathname)) return;
    for (const name of carried) this.remember(searchParams.get(name) ?? '');
  }
}

/** What is sent to anywhere but the vendor's own API, which has to be told codes and passwords. */
function bodyBesideTheApi(request: Request): string {
  const isApi = apis.some((api) => new URL(request.url()).pathname.startsWith(api));
  return isApi ? '' : `${request.postData() ?? ''}\n`;
}

/** The secret as it is encoded in a URL, a submitted form and JSON. */
const encodings = (secret: string) =>
  new Set([
    secret,
    encodeURIComponent(secret),
    new URL(`?${encodeURIComponent(secret)}`, 'http://localhost').search.slice(1),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
  ]);

const contains = (text: string, secret: string) =>
  [...encodings(secret)].some((encoding) => standsIn(text, encoding));

/** A code is not found inside a longer number, such as a time. */
const standsIn = (text: string, secret: string) =>
  text.split(secret).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\d$/.test(before) && !/^\d/.test(after);
  });
