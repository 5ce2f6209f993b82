import { expect, type Locator, type Page } from '@playwright/test';

/** The mailbox of the person. */
export class Mailbox {
  readonly newestLink: Locator;
  readonly #mails: Locator;

  constructor(page: Page) {
    this.#mails = page.locator('#mailbox').getByTestId('mails').getByRole('listitem');
    this.newestLink = this.#mails.first().getByRole('link');
  }

  async hasReceived(messages: number): Promise<void> {
    await expect(this.#mails, 'mails').toHaveCount(messages);
  }

  /** The code of the newest mail. */
  async newestCode(): Promise<string> {
    return this.#mails.first().getByRole('code').innerText();
  }

  /** The secret in the link of the newest mail. */
  async newestToken(): Promise<string> {
    const address = await this.newestLink.getAttribute('href');
    return new URL(address ?? '').searchParams.get('token') ?? '';
  }
}
