import { expect, type Page } from '@playwright/test';

/** What the page complained about in the console, and errors that nothing caught. */
export class Complaints {
  readonly #complaints: string[] = [];

  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
  }

  areNone(): void {
    expect(this.#complaints, 'errors and warnings in the console').toEqual([]);
  }
}
