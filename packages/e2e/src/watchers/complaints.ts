import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import type { ServerName } from '../servers.ts';

/**
 * What nobody can keep out of the console. The browser notes every answer that is an error, and Appwrite answers "not
 * yet" with one; the vendor's package says that it keeps its session in the page's storage.
 */
const unavoidable: readonly RegExp[] = [
  /^Failed to load resource: the server responded with a status of 4\d\d/,
  /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/,
  /^Appwrite is using localStorage for session management\./,
];

/** What the page complained about in the console, and errors that nothing caught. */
export class Complaints {
  readonly #complaints: string[] = [];
  readonly #unavoidable: readonly RegExp[];

  constructor(server: ServerName = 'memory') {
    this.#unavoidable = server === 'memory' ? [] : unavoidable;
  }

  watch(page: Page): void {
    page.on('console', (message) => {
      if (this.#isComplaint(message)) this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
  }

  areNone(): void {
    expect(this.#complaints, 'errors and warnings in the console').toEqual([]);
  }

  #isComplaint(message: ConsoleMessage): boolean {
    const text = message.text();
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    return isLoud && !this.#unavoidable.some((known) => known.test(text));
  }
}
