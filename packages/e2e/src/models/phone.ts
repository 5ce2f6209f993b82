import { expect, type Locator, type Page } from '@playwright/test';
import { polling } from '../polling.ts';
import type { ServerName } from '../servers.ts';
import { trueCore } from '../true-core.ts';
import type { Time } from './time.ts';

/** Enough to type a code and have it checked before the next one comes. */
const enoughSeconds = 8;

/** A code lasts half a minute. */
const longestWaitMs = 40_000;

/** The phone of the person: an authenticator app and the text messages. */
export class Phone {
  readonly #authenticator: Locator;
  readonly #secondsLeft: Locator;
  readonly #texts: Locator;
  readonly #time: Time;
  readonly #mustWait: boolean;

  constructor(page: Page, time: Time, server: ServerName) {
    const phone = page.locator('#phone');
    this.#authenticator = phone.getByTestId('authenticator-code');
    this.#secondsLeft = phone.getByText(/^\d+ seconds left$/);
    this.#texts = phone.getByTestId('texts').getByRole('listitem');
    this.#time = time;
    this.#mustWait = server === 'supertokens' && trueCore !== undefined;
  }

  /** The code that the authenticator shows. One that is about to change is waited out. */
  async authenticatorCode(): Promise<string> {
    if ((await this.#seconds()) < enoughSeconds) await this.showsTheNextCode();
    return this.#shownCode();
  }

  /** For a used code: each works once. */
  async showsTheNextCode(): Promise<void> {
    const before = await this.#shownCode();
    if (!this.#mustWait) await this.#time.passesForAMoment({ seconds: (await this.#seconds()) + 1 });
    const timeout = this.#mustWait ? longestWaitMs : undefined;
    await expect.poll(() => this.#shownCode(), { ...polling, ...(timeout && { timeout }) }).not.toBe(before);
  }

  /** No entry for the service: none was scanned, or it was taken back. */
  async hasNoAuthenticator(): Promise<void> {
    await expect(this.#authenticator).toHaveCount(0);
  }

  async hasReceived(messages: number): Promise<void> {
    await expect(this.#texts, 'text messages').toHaveCount(messages);
  }

  /** The code of the newest message. */
  async newestCode(): Promise<string> {
    return this.#texts.first().getByRole('code').innerText();
  }

  async #seconds(): Promise<number> {
    return Number.parseInt(await this.#secondsLeft.innerText(), 10);
  }

  async #shownCode(): Promise<string> {
    return ((await this.#authenticator.textContent()) ?? '').trim();
  }
}
