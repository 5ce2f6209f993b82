import { expect, type Page } from '@playwright/test';
import { apiOf, readsOf, type ServerName } from '../servers.ts';

/** Detects a GET to the server's API that is not known to be read-only. */
export class ReadsOnly {
  readonly #others: string[] = [];

  constructor(page: Page, server: ServerName) {
    const api = apiOf[server];
    if (api === undefined) return;
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The redirect to a provider is a navigation, which is always a GET.
      const isCall = pathname.startsWith(api) && request.resourceType() === 'fetch';
      if (isCall && ['GET', 'HEAD'].includes(request.method()) && !readsOf[server].includes(pathname))
        this.#others.push(`${request.method()} ${pathname}`);
    });
  }

  areAll(): void {
    expect(this.#others, 'requests by GET that are not known to change nothing').toEqual([]);
  }
}
