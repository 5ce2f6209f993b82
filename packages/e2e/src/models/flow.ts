import { expect, type Locator, type Page } from '@playwright/test';
import type { Accessibility } from '../watchers/accessibility.ts';

interface Arrival {
  readonly heading: string;
  /** Where the focus has to be. Absent: it may be anywhere, as on the first screen of a page. */
  readonly focus?: 'heading' | Locator;
}

/** What is seen of the flow. Coming to a screen looks at its heading, its focus and its accessibility. */
export class Flow {
  readonly root: Locator;
  readonly securityCode: Locator;
  readonly recoveryCode: Locator;
  readonly #page: Page;
  readonly #accessibility: Accessibility;

  constructor(page: Page, accessibility: Accessibility) {
    this.#page = page;
    this.#accessibility = accessibility;
    this.root = page.locator('[data-mfa-part="root"]');
    this.securityCode = this.root.getByRole('textbox', { name: 'Security code', exact: true });
    this.recoveryCode = this.root.getByRole('textbox', { name: 'Recovery code', exact: true });
  }

  /** As the first screen of the page: the focus stays where it was. */
  async showsSignIn(): Promise<void> {
    await this.#arrives({ heading: 'Sign in to Acme' });
  }

  /** After another screen: the focus comes along. */
  async returnsToSignIn(): Promise<void> {
    await this.#arrives({ heading: 'Sign in to Acme', focus: 'heading' });
  }

  async asksHowToConfirm(): Promise<void> {
    await this.#arrives({ heading: 'How do you want to confirm it is you?', focus: 'heading' });
  }

  async asksForTheAuthenticatorCode(): Promise<void> {
    await this.#asksForACode('Enter the code from your authenticator app');
  }

  async asksForTheTextedCode(): Promise<void> {
    await this.#asksForACode('Check your phone');
  }

  async asksForTheMailedCode(): Promise<void> {
    await this.#asksForACode('Check your email');
  }

  async asksForARecoveryCode(): Promise<void> {
    await this.#arrives({ heading: 'Enter a recovery code', focus: this.recoveryCode });
  }

  async isDone(): Promise<void> {
    await this.#arrives({ heading: 'You are signed in.', focus: 'heading' });
  }

  /** Any other screen that follows one. */
  async shows(heading: string): Promise<void> {
    await this.#arrives({ heading, focus: 'heading' });
  }

  /** The same, after a reload: the page has just been opened, so the focus is nobody's yet. */
  async opensWith(heading: string): Promise<void> {
    await this.#arrives({ heading });
  }

  /** The error stands beside the field, and the field has the focus and all of its text selected. */
  async marksTheField(error: string): Promise<void> {
    const field = this.root.locator('input[aria-invalid="true"]');
    await expect(field).toHaveAccessibleDescription(new RegExp(`${escape(error)}`));
    await expect(field).toBeFocused();
    await expect.poll(() => field.evaluate(selectedText)).toBe(await field.inputValue());
    await this.#looksFaultless('with an error');
  }

  /** A failure that no field is to blame for leaves the focus on what was pressed. */
  async complains(error: string, focus: Locator): Promise<void> {
    await expect(this.root.locator('[data-mfa-part="failure"]')).toHaveText(error);
    await expect(focus).toBeFocused();
    await this.#looksFaultless('with a failure');
  }

  async has(text: string | RegExp): Promise<void> {
    await expect(this.root.getByText(text).first()).toBeVisible();
  }

  async hasNo(text: string | RegExp): Promise<void> {
    await expect(this.root.getByText(text)).toHaveCount(0);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The heading of the page around it. */
  async hasHandedOver(heading: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: heading })).toBeFocused();
  }

  async #asksForACode(heading: string): Promise<void> {
    await this.#arrives({ heading, focus: this.securityCode });
  }

  async #arrives({ heading, focus }: Arrival): Promise<void> {
    const found = this.root.getByRole('heading', { name: heading, exact: true });
    await expect(found).toBeVisible();
    // One heading: a screen that is on its way out is gone.
    await expect(this.root.getByRole('heading')).toHaveCount(1);
    if (focus) await expect(focus === 'heading' ? found : focus).toBeFocused();
    await this.#looksFaultless('');
  }

  async #looksFaultless(state: string): Promise<void> {
    const heading = await this.root.getByRole('heading').innerText();
    await this.#accessibility.isFaultless(`“${heading}” ${state}`.trimEnd());
  }
}

const selectedText = (element: Element) =>
  element instanceof HTMLInputElement
    ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
    : undefined;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
