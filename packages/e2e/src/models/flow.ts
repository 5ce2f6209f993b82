import { expect, type Locator, type Page } from '@playwright/test';
import { polling } from '../polling.ts';

interface Arrival {
  readonly heading: string;
  /** Where the focus has to be. `untouched`: where the browser leaves it when a page is opened. */
  readonly focus: 'heading' | 'untouched' | Locator;
}

/** Before a page opens, a server beside it may have a world to make. */
const soon = { whenOpened: { timeout: 40_000 }, afterwards: { timeout: 20_000 } };

/** Looks at a screen that a journey has come to. */
type ScreenCheck = (screen: string) => Promise<void>;

/** The visible flow. Arriving at a screen checks its heading and its focus, and what checks were added. */
export class Flow {
  readonly root: Locator;
  readonly identifier: Locator;
  /** Of somebody who is signed in. */
  readonly password: Locator;
  readonly securityCode: Locator;
  readonly recoveryCode: Locator;
  /** The name of a factor. */
  readonly name: Locator;
  readonly #page: Page;
  readonly #screenChecks: ScreenCheck[] = [];

  constructor(page: Page) {
    this.#page = page;
    // A dialog comes after what it stands in front of, and so does a flow that signs in again.
    this.root = page.locator('[data-mfa-part="root"], [data-mfa-part="dialog"]').last();
    this.identifier = this.root.getByRole('textbox', { name: 'Email address' });
    this.password = this.root.getByLabel('Your password', { exact: true });
    this.securityCode = this.root.getByRole('textbox', { name: 'Security code', exact: true });
    this.name = this.root.getByRole('textbox', { name: 'Name', exact: true });
    this.recoveryCode = this.root.getByRole('textbox', { name: 'Recovery code', exact: true });
  }

  /** Adds a check for every screen that a journey comes to. */
  onEachScreen(check: ScreenCheck): void {
    this.#screenChecks.push(check);
  }

  /** As the first screen of the page: the focus stays where it was. */
  async opensWithSignIn(): Promise<void> {
    await this.opensWith('Sign in to Acme');
  }

  /** After another screen: the focus comes along. */
  async returnsToSignIn(): Promise<void> {
    await this.#arrives({ heading: 'Sign in to Acme', focus: 'heading' });
  }

  async asksHowToConfirm(): Promise<void> {
    await this.#arrives({ heading: "Verify it's you", focus: 'heading' });
  }

  /** Fresh proof, in any of several ways. */
  async asksForProof(purpose?: string): Promise<void> {
    await this.shows(purpose === undefined ? "Verify it's you" : `Verify it's you to ${purpose}`);
  }

  async asksForTheAuthenticatorCode(): Promise<void> {
    await this.#asksForACode('Enter your code');
  }

  async asksForTheTextedCode(): Promise<void> {
    await this.#asksForASentCode('Check your phone');
  }

  async asksForTheMailedCode(): Promise<void> {
    await this.#asksForASentCode('Check your email');
  }

  async asksForARecoveryCode(): Promise<void> {
    await this.#arrives({ heading: 'Enter a recovery code', focus: this.recoveryCode });
  }

  async isDone(): Promise<void> {
    await this.#arrives({ heading: "You're signed in", focus: 'heading' });
  }

  /** A screen that begins with a field: the focus is on it. */
  async asksFor(heading: string, field: Locator): Promise<void> {
    await this.#arrives({ heading, focus: field });
  }

  /** Beside what was typed: the field for the password has the focus. */
  async asksForThePassword(): Promise<void> {
    await expect(this.password).toBeFocused();
    await this.#checkScreen('with the password');
  }

  /** Any other screen that follows one. */
  async shows(heading: string): Promise<void> {
    await this.#arrives({ heading, focus: 'heading' });
  }

  /** A page of several sections, which have headings of their own. */
  async showsThePage(heading: string): Promise<void> {
    const found = this.root.getByRole('heading', { name: heading, exact: true });
    await found.waitFor(soon.whenOpened);
    await expect(found).toBeFocused();
    await this.#checkScreen('');
  }

  /** A dialog, with the focus on the choice that changes nothing. */
  async asks(heading: string, safeChoice: string): Promise<void> {
    await this.#arrives({ heading, focus: this.button(safeChoice) });
  }

  /** A dialog has closed: the focus is on what had opened it. */
  async isBackAt(control: Locator): Promise<void> {
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
    await expect(control).toBeFocused();
    await this.#checkScreen('behind a dialog');
  }

  /** As the first screen of the page, also after a reload. */
  async opensWith(heading: string): Promise<void> {
    await this.#arrives({ heading, focus: 'untouched' });
  }

  /** The error is beside the field, and the field has the focus and all of its text selected. */
  async marksTheField(error: string): Promise<void> {
    const field = this.root.locator('input[aria-invalid="true"]');
    await expect(field).toHaveAccessibleDescription(new RegExp(`${escape(error)}`));
    await expect(field).toBeFocused();
    await expect.poll(() => field.evaluate(selectedText), polling).toBe(await field.inputValue());
    await this.#checkScreen('with an error');
  }

  /** The same for an address: what was typed stays to be corrected, so it is not selected. */
  async explains(error: string, field: Locator): Promise<void> {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`${escape(error)}`));
    await expect(field).toBeFocused();
    await this.#checkScreen('with an error');
  }

  /** A failure that is not about a field keeps the focus on the pressed control. */
  async complains(error: string, focus: Locator): Promise<void> {
    await expect(this.root.locator('[data-mfa-part="failure"]')).toHaveText(error);
    await expect(focus).toBeFocused();
    await this.#checkScreen('with a failure');
  }

  /** These factors and no others, in this order. */
  async offers(...factors: readonly string[]): Promise<void> {
    await expect(this.root.getByRole('listitem')).toContainText(factors);
  }

  /** A slow call: the screen says so, and it can be cancelled. */
  async isStillWorking(): Promise<void> {
    await this.has('Still working. This is taking longer than usual.');
    await expect(this.button('Cancel')).toBeVisible();
    await this.#checkScreen('while a call lasts long');
  }

  async has(text: string | RegExp): Promise<void> {
    await expect(this.root.getByText(text).first()).toBeVisible();
  }

  async hasNo(text: string | RegExp): Promise<void> {
    await expect(this.root.getByText(text)).toHaveCount(0);
  }

  /** The live regions are empty after an announcement. */
  async hasNothingLeftToSay(): Promise<void> {
    const regions = this.root.locator('> [role="status"], > [role="alert"]');
    await expect(regions).toHaveText(['', '']);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The name of the screen that is shown, as stylesheets know it. */
  async step(): Promise<string> {
    return (await this.root.locator('[data-mfa-part="screen"]').getAttribute('data-step')) ?? '';
  }

  /** The heading of the page around it. */
  async hasHandedOver(heading: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: heading, exact: true })).toBeFocused();
  }

  /** And the message is on its way. */
  async #asksForASentCode(heading: string): Promise<void> {
    // Looked at once it is sent: a button that changes its colours has neither of them in between.
    await this.root.getByRole('heading', { name: heading, exact: true }).waitFor(soon.afterwards);
    await expect(this.root.getByText('Sending…', { exact: true })).toHaveCount(0);
    await this.#asksForACode(heading);
  }

  async #asksForACode(heading: string): Promise<void> {
    await this.#arrives({ heading, focus: this.securityCode });
  }

  async #arrives({ heading, focus }: Arrival): Promise<void> {
    const found = this.root.getByRole('heading', { name: heading, exact: true });
    // An assertion polls less and less often; this runs in the frame in which the heading appears.
    await found.waitFor(focus === 'untouched' ? soon.whenOpened : soon.afterwards);
    // One heading: a screen that is on its way out is gone.
    await expect(this.root.getByRole('heading')).toHaveCount(1);
    if (focus === 'untouched') await expect(this.#page.locator('body')).toBeFocused();
    else await expect(focus === 'heading' ? found : focus).toBeFocused();
    await this.#checkScreen('');
  }

  async #checkScreen(state: string): Promise<void> {
    const heading = await this.root.getByRole('heading').first().innerText();
    for (const check of this.#screenChecks) await check(`“${heading}” ${state}`.trimEnd());
  }
}

const selectedText = (element: Element) =>
  element instanceof HTMLInputElement
    ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
    : undefined;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
