import type { Page } from '@playwright/test';

/** The requests that carry a secret, in their address or in the address that they name as their origin. */
export class Carriers {
  readonly #kinds: string[] = [];

  constructor(page: Page, secret: string) {
    page.on('request', (request) => {
      const { referer = '' } = request.headers();
      if (`${request.url()} ${referer}`.includes(secret)) this.#kinds.push(request.resourceType());
    });
  }

  /** What was asked for, in order. */
  seen(): readonly string[] {
    return this.#kinds;
  }
}
