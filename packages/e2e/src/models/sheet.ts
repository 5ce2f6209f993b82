import { expect, type Locator, type Page } from '@playwright/test';

/** The sheet of paper on which the person wrote the recovery codes down. */
export class Sheet {
  readonly #codes: Locator;

  constructor(page: Page) {
    this.#codes = page.getByTestId('recovery-codes').getByRole('code');
  }

  async firstCode(): Promise<string> {
    return this.#codes.first().innerText();
  }

  async codes(): Promise<number> {
    return this.#codes.count();
  }

  async holds(codes: number): Promise<void> {
    await expect(this.#codes, 'recovery codes').toHaveCount(codes);
  }
}
