import { expect, type Locator, type Page } from '@playwright/test';
import { Keyboard } from './keyboard.ts';

/** The markup of its page, which differs by backend. */
export interface ProviderPage {
  readonly heading: string;
  readonly controls: 'button' | 'link';
  readonly continueAs: (name: string) => RegExp;
}

/** The page of another company, at which people sign in. */
export class Provider {
  readonly #page: Page;
  readonly #looksLike: ProviderPage;
  readonly #keyboard: Keyboard;
  readonly #heading: Locator;
  readonly #screenChecks: ((screen: string) => Promise<void>)[] = [];

  constructor(page: Page, looksLike: ProviderPage) {
    this.#page = page;
    this.#looksLike = looksLike;
    this.#keyboard = new Keyboard(page);
    this.#heading = page.getByRole('heading', { level: 1 });
  }

  onEachScreen(check: (screen: string) => Promise<void>): void {
    this.#screenChecks.push(check);
  }

  async asksWhoItIs(): Promise<void> {
    await this.#shows(this.#looksLike.heading);
  }

  /** The page was opened, and this tab was not sent there. */
  async knowsNothingOfIt(): Promise<void> {
    await this.#shows('This sign-in is over');
  }

  async continuesAs(name: string): Promise<void> {
    await this.#presses(this.#looksLike.continueAs(name));
  }

  async declines(): Promise<void> {
    await this.#presses('Cancel');
  }

  async #shows(heading: string): Promise<void> {
    await expect(this.#heading).toHaveText(heading);
    for (const check of this.#screenChecks) await check(`“${heading}” at the provider`);
  }

  async #presses(name: string | RegExp): Promise<void> {
    await this.#keyboard.activates(this.#page.getByRole(this.#looksLike.controls, { name }));
  }
}
