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

  /** Puts the clock forward and stops it there, for something that has to be done just then. */
  async passesAndStops({ seconds }: Required<Pick<Span, 'seconds'>>): Promise<void> {
    const now = await this.#page.evaluate(() => Date.now());
    await this.#page.clock.pauseAt(now + seconds * 1000);
    // What the timers have set off takes a moment itself.
    for (let moments = 0; moments < 5; moments += 1) await this.#page.clock.runFor(50);
  }

  /** Somebody puts the clock of the computer back. Timers go on as they were. */
  async isSetBack({ minutes }: Required<Pick<Span, 'minutes'>>): Promise<void> {
    const now = await this.#page.evaluate(() => Date.now());
    await this.#page.clock.setSystemTime(now - minutes * 60_000);
  }

  async goesOn(): Promise<void> {
    await this.#page.clock.resume();
  }

  async passes({ seconds = 0, minutes = 0 }: Span): Promise<void> {
    await this.#page.clock.fastForward((minutes * 60 + seconds) * 1000);
  }
}
