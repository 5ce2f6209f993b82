import type { Page } from '@playwright/test';
import { movesTheClock } from '../true-core.ts';

/** The beginning of a minute, so that the authenticator has just changed its code. */
const start = new Date('2026-03-02T09:00:00Z');

interface Span {
  readonly seconds?: number;
  readonly minutes?: number;
}

export interface TimeOptions {
  /** Whether a journey has to say by a tag that it moves the clock, and whether this one does. */
  readonly mustBeMarked: boolean;
  readonly isMarked: boolean;
}

/** The clock of the page. It runs by itself, and can be put forward: timers that fall due go off. */
export class Time {
  readonly #page: Page;
  readonly #options: TimeOptions;

  constructor(page: Page, options: TimeOptions) {
    this.#page = page;
    this.#options = options;
  }

  async begins(): Promise<void> {
    await this.#page.clock.install({ time: start });
  }

  /** The computer sleeps: the clock has moved on when the page is seen again, and no timer has run meanwhile. */
  async passesInSleep(span: '30 seconds' | '15 minutes'): Promise<void> {
    this.#requiresTheTag();
    const control = this.#page.locator('#controls').getByText(`${span} later`, { exact: true });
    await control.dispatchEvent('click');
  }

  /** Puts the clock forward and stops it there, for something that has to be done just then. */
  async passesAndStops({ seconds }: Required<Pick<Span, 'seconds'>>): Promise<void> {
    this.#requiresTheTag();
    const now = await this.#page.evaluate(() => Date.now());
    await this.#page.clock.pauseAt(now + seconds * 1000);
    // Let the effects of the timers settle.
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

  async passes(span: Span): Promise<void> {
    this.#requiresTheTag();
    await this.passesForAMoment(span);
  }

  /** For what can be waited for just as well, where the clock of the server cannot be moved. */
  async passesForAMoment({ seconds = 0, minutes = 0 }: Span): Promise<void> {
    await this.#page.clock.fastForward((minutes * 60 + seconds) * 1000);
  }

  #requiresTheTag(): void {
    const { mustBeMarked, isMarked } = this.#options;
    if (mustBeMarked && !isMarked)
      throw new Error(`This journey moves the clock: give it the tag ${movesTheClock}.`);
  }
}
