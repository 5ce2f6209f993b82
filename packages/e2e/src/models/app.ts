import { expect, type Page } from '@playwright/test';

/** The app around the kit, on its page of guarded actions. */
export class App {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tells(outcome: string): Promise<void> {
    await expect(this.#page.getByTestId('outcome')).toHaveText(outcome);
  }

  /** Every call to the app's own server until now, and what became of it. */
  async hasBeenCalled(...calls: readonly string[]): Promise<void> {
    await expect(this.#page.getByTestId('host-calls').getByRole('listitem')).toHaveText(calls);
  }

  async asksForProof(name: string): Promise<void> {
    await expect(this.#page.getByRole('dialog', { name, exact: true })).toBeVisible();
    await expect(this.#page.getByRole('dialog')).toHaveCount(1);
  }

  /** The dialog has closed. */
  async hasTheFocusAt(button: string): Promise<void> {
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
    await expect(this.#page.getByRole('button', { name: button, exact: true })).toBeFocused();
  }
}
