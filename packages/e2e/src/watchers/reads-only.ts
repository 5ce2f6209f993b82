import { expect, type Page } from '@playwright/test';
import { apiOf, readsOf, type ServerName } from '../servers.ts';

/** Notices a GET to the server's API that is not known to read only: what changes something goes by another method. */
export class ReadsOnly {
  readonly #others: string[] = [];

  constructor(page: Page, server: ServerName) {
    const api = apiOf[server];
    if (api === undefined) return;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // Leaving for a provider is a navigation, which has no other method.
      const isCall = pathname.startsWith(api) && request.resourceType() === 'fetch';
      if (isCall && ['GET', 'HEAD'].includes(request.method()) && !readsOf[server].includes(pathname))
        this.#others.push(`${request.method()} ${pathname}`);
    });
  }

  areAll(): void {
    expect(this.#others, 'requests by GET that are not known to change nothing').toEqual([]);
  }
}
