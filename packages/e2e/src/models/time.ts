import type { Page } from '@playwright/test';

/** The beginning of a minute, so that the authenticator has just changed its code. */
const start = new Date('2026-03-02T09:00:00Z');

interface Span {
  readonly seconds?: number;
  readonly minutes?: number;
}

/** The clock of the page. It runs by itself, and can be put forward: timers that fall due go off. */
export class Time {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async begins(): Promise<void> {
    await this.#page.clock.install({ time: start });
  }

  /** The computer sleeps: the clock has moved on when the page is seen again, and no timer has run meanwhile. */
  async passesInSleep(span: '30 seconds' | '15 minutes'): Promise<void> {
    const control = this.#page.locator('#controls').getByText(`${span} later`, { exact: true });
    await control.dispatchEvent('click');
  }

  async passes({ seconds = 0, minutes = 0 }: Span): Promise<void> {
    await this.#page.clock.fastForward((minutes * 60 + seconds) * 1000);
  }
}
