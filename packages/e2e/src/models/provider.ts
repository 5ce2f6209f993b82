import { expect, type Locator, type Page } from '@playwright/test';
import { Keyboard } from './keyboard.ts';

/** The page of another company, at which people sign in. */
export class Provider {
  readonly #page: Page;
  readonly #keyboard: Keyboard;
  readonly #heading: Locator;
  readonly #looks: ((screen: string) => Promise<void>)[] = [];

  constructor(page: Page) {
    this.#page = page;
    this.#keyboard = new Keyboard(page);
    this.#heading = page.getByRole('heading', { level: 1 });
  }

  isLookedAt(look: (screen: string) => Promise<void>): void {
    this.#looks.push(look);
  }

  async asksWhoItIs(): Promise<void> {
    await expect(this.#page.getByText('Acme ID', { exact: true })).toBeVisible();
    await this.#shows('Sign in to Acme');
  }

  /** The page was opened, and this tab was not sent there. */
  async knowsNothingOfIt(): Promise<void> {
    await this.#shows('This sign-in is over');
  }

  async continuesAs(name: string): Promise<void> {
    await this.#presses(new RegExp(`^Continue as ${name}`));
  }

  async declines(): Promise<void> {
    await this.#presses('Cancel');
  }

  async #shows(heading: string): Promise<void> {
    await expect(this.#heading).toHaveText(heading);
    for (const look of this.#looks) await look(`“${heading}” at the provider`);
  }

  async #presses(name: string | RegExp): Promise<void> {
    await this.#keyboard.activates(this.#page.getByRole('button', { name }));
  }
}
