import { expect, type Locator, type Page } from '@playwright/test';
import type { Time } from './time.ts';

/** Enough to type a code and have it checked before the next one comes. */
const enoughSeconds = 8;

/** The phone of the person: an authenticator app and the text messages. */
export class Phone {
  readonly #authenticator: Locator;
  readonly #secondsLeft: Locator;
  readonly #texts: Locator;
  readonly #time: Time;

  constructor(page: Page, time: Time) {
    const phone = page.locator('#phone');
    this.#authenticator = phone.getByTestId('authenticator-code');
    this.#secondsLeft = phone.getByText(/^\d+ seconds left$/);
    this.#texts = phone.getByTestId('texts').getByRole('listitem');
    this.#time = time;
  }

  /** The code that the authenticator shows. One that is about to change is waited out. */
  async authenticatorCode(): Promise<string> {
    const left = Number.parseInt(await this.#secondsLeft.innerText(), 10);
    if (left < enoughSeconds) {
      const before = await this.#shownCode();
      await this.#time.passes({ seconds: left + 1 });
      await expect.poll(() => this.#shownCode()).not.toBe(before);
    }
    return this.#shownCode();
  }

  async hasReceived(messages: number): Promise<void> {
    await expect(this.#texts, 'text messages').toHaveCount(messages);
  }

  /** The code of the newest message. */
  async newestCode(): Promise<string> {
    return this.#texts.first().getByRole('code').innerText();
  }

  async #shownCode(): Promise<string> {
    return ((await this.#authenticator.textContent()) ?? '').trim();
  }
}
