import { expect, type Page } from '@playwright/test';
import type { Flow } from './flow.ts';
import { Keyboard } from './keyboard.ts';
import type { Mailbox } from './mailbox.ts';
import type { Phone } from './phone.ts';
import type { ServerName } from '../servers.ts';
import type { Secrets } from '../secret-scan/secrets.ts';
import type { Sheet } from './sheet.ts';
import { otherThan } from './wrong-code.ts';

/** What is special about a visit; the address of the playground says it. */
export interface Visit {
  /** Whether the page around the flow has asked for the password. */
  readonly signIn?: 'host';
  /** A code or a provider will do instead of the password; or a link. */
  readonly signInWith?: 'all' | 'link';
  readonly strict?: boolean;
  readonly dir?: 'rtl';
  readonly autofocus?: boolean;
  /** How long every answer takes, in ms. Default: no longer than a quick server needs. */
  readonly answersTakeMs?: number;
  /** A call and how it fails the first time, as the address of the playground puts it. */
  readonly failing?: string;
  /** What is shown after signing in. */
  readonly page?: 'settings' | 'set-up' | 'guarded';
  /** The verified address on file counts, and can be changed. Only the backend in the page can be told. */
  readonly addresses?: 'onFile';
  /** An account may have several authenticator apps. Only the backend in the page has to be told. */
  readonly authenticators?: 'several';
  /** A new email address is confirmed by a link. Only the backend in the page can be told. */
  readonly emailBy?: 'link';
  /** This browser can be remembered, where the backend can. */
  readonly remember?: 'offered';
}

/** The models of the page that a person uses. */
export interface Surroundings {
  readonly page: Page;
  readonly server: ServerName;
  readonly flow: Flow;
  readonly phone: Phone;
  readonly mailbox: Mailbox;
  readonly sheet: Sheet;
  readonly secrets: Secrets;
}

export type Name =
  | 'ada'
  | 'ben'
  | 'cleo'
  | 'dan'
  | 'eva'
  | 'finn'
  | 'gus'
  | 'hana'
  | 'jo'
  | 'kim'
  | 'lou'
  | 'mia'
  | 'nico'
  | 'olga';

/** What a person does, by keyboard alone. */
export class Person {
  readonly #name: Name;
  readonly #around: Surroundings;
  readonly #keyboard: Keyboard;

  constructor(name: Name, around: Surroundings) {
    this.#name = name;
    this.#around = around;
    this.#keyboard = new Keyboard(around.page);
  }

  async opensThePage(visit: Visit = {}): Promise<void> {
    const { signIn, signInWith, strict, dir, autofocus, answersTakeMs = 30, failing } = visit;
    const { page, addresses, authenticators, emailBy, remember } = visit;
    const address = new URLSearchParams({ account: this.#name, latency: String(answersTakeMs) });
    const { server } = this.#around;
    if (server !== 'memory') address.set('backend', server);
    if (signIn) address.set('signIn', signIn);
    if (signInWith) address.set('signInWith', signInWith);
    if (strict) address.set('strict', '1');
    if (dir) address.set('dir', dir);
    if (autofocus) address.set('autofocus', '1');
    if (failing) address.set('fault', failing);
    if (page) address.set('page', page);
    const isInThePage = server === 'memory';
    if (addresses && isInThePage) address.set('addresses', addresses);
    if (authenticators && isInThePage) address.set('authenticators', authenticators);
    if (emailBy && isInThePage) address.set('emailBy', emailBy);
    if (remember) address.set('remember', remember);
    await this.#around.page.goto(`/?${address.toString()}`);
  }

  /** Somebody sent a link: another page of the same situation. */
  async opensAnAddress(address: string): Promise<void> {
    const { page } = this.#around;
    const there = new URL(address, page.url());
    for (const [name, value] of new URL(page.url()).searchParams) there.searchParams.set(name, value);
    await page.goto(there.href);
  }

  async reloadsThePage(): Promise<void> {
    const { page } = this.#around;
    // Not while the session is read beside the screen: the SDK of SuperTokens would leave its lock behind, and the next page
    // would wait ten seconds for it.
    await page.waitForTimeout(500);
    await page.waitForFunction(() =>
      Object.keys(localStorage).every((key) => !key.startsWith('browser-tabs-lock')),
    );
    await page.reload();
  }

  /** Opens the page and gives name and password. */
  async signsIn(visit: Visit = {}): Promise<void> {
    await this.opensThePage(visit);
    await this.#around.flow.opensWithSignIn();
    await this.givesNameAndPassword();
  }

  async givesNameAndPassword(password?: string): Promise<void> {
    await this.givesTheName();
    await this.givesThePassword(password);
  }

  async givesTheName(): Promise<void> {
    const { root } = this.#around.flow;
    await this.#keyboard.goesTo(root.getByRole('textbox', { name: 'Email address' }));
    await this.#keyboard.presses('Control+a');
    await this.#typesAnAddress(`${this.#name}@example.com`);
  }

  /** Where the name is there already. */
  async givesThePassword(password = 'demo-password'): Promise<void> {
    await this.#keyboard.goesTo(this.#around.flow.root.getByLabel('Password', { exact: true }));
    this.#around.secrets.remember(password);
    await this.#keyboard.types(password);
    await this.#keyboard.presses('Enter');
  }

  /** Beside something that the backend wants it for. */
  async confirmsWithThePassword(): Promise<void> {
    const password = 'demo-password';
    await expect(this.#around.flow.password).toBeFocused();
    this.#around.secrets.remember(password);
    await this.#keyboard.types(password);
    await this.#keyboard.presses('Enter');
  }

  async chooses(factor: 'Authenticator app' | 'Text message' | 'Email' | 'Recovery code'): Promise<void> {
    await this.presses(new RegExp(`^${factor}`));
  }

  /** A button of the flow. */
  async presses(name: string | RegExp): Promise<void> {
    await this.#keyboard.activates(this.#around.flow.button(name));
  }

  /** The same with the other key that presses a button. */
  async pressesWithSpace(name: string | RegExp): Promise<void> {
    await this.#keyboard.activates(this.#around.flow.button(name), 'Space');
  }

  /** A button of the app around the flow. */
  async pressesOnThePage(name: string): Promise<void> {
    await this.#keyboard.activates(this.#around.page.getByRole('button', { name, exact: true }));
  }

  async goesToThePage(name: 'Home' | 'Settings' | 'Guided set-up' | 'Guarded actions'): Promise<void> {
    const navigation = this.#around.page.getByRole('navigation', { name: 'Acme' });
    await this.#keyboard.activates(navigation.getByRole('link', { name, exact: true }));
  }

  /** Escape, as dialogs have it. */
  async escapes(): Promise<void> {
    await this.#keyboard.presses('Escape');
  }

  async ticks(box: string): Promise<void> {
    await this.#keyboard.activates(this.#around.flow.root.getByRole('checkbox', { name: box }), 'Space');
  }

  /** Presses again whatever has the focus, without checking it. */
  async pressesAgain(key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.#keyboard.presses(key);
  }

  /** Longer than a press, by somebody who leans on the key. */
  async holdsEnter(): Promise<void> {
    await this.#keyboard.holdsEnter(1400);
  }

  async entersTheCodeFromTheAuthenticator(): Promise<void> {
    await this.enters(await this.#around.phone.authenticatorCode());
  }

  async entersAWrongCode(): Promise<void> {
    await this.enters(otherThan(await this.#around.phone.authenticatorCode()));
  }

  async entersTheCodeFromTheText(): Promise<void> {
    await this.enters(await this.#around.phone.newestCode());
  }

  async entersTheCodeFromTheMail(): Promise<void> {
    await this.enters(await this.#around.mailbox.newestCode());
  }

  async entersAWrongCodeForTheMail(): Promise<void> {
    await this.enters(otherThan(await this.#around.mailbox.newestCode()));
  }

  async entersARecoveryCode(): Promise<void> {
    await this.enters(await this.#around.sheet.firstCode());
  }

  /** Types where the focus is: on a code screen that is the field, and a wrong code in it is selected. */
  async enters(code: string): Promise<void> {
    await this.types(code);
    await this.#keyboard.presses('Enter');
  }

  async types(text: string): Promise<void> {
    const field = this.#around.flow.root.getByRole('textbox');
    await expect(field).toBeFocused();
    // A name is meant to be seen.
    if (await field.evaluate(isForAName)) return this.#keyboard.types(text);
    // Whatever goes into another field than one for an address is a secret.
    if (await field.evaluate(isForAnAddress)) return this.#typesAnAddress(text);
    this.#around.secrets.remember(text);
    await this.#keyboard.types(text);
  }

  async #typesAnAddress(text: string): Promise<void> {
    this.#around.secrets.rememberAddress(text, await this.#around.flow.step());
    await this.#keyboard.types(text);
  }

  async clearsTheField(): Promise<void> {
    await this.goesToTheField();
    await this.#keyboard.presses('Control+a', 'Delete');
  }

  async goesToTheField(): Promise<void> {
    await this.#keyboard.goesTo(this.#around.flow.root.getByRole('textbox'));
  }

  /** On the screen that shows a key the focus is not on the field yet. */
  async goesOnToEnter(code: string): Promise<void> {
    await this.goesToTheField();
    await this.enters(code);
  }

  async opensTheDisclosure(title: string): Promise<void> {
    const { root } = this.#around.flow;
    await this.#keyboard.activates(root.locator('summary').filter({ hasText: title }));
  }

  /** Presses the link in the newest mail: what is secret in it must be nowhere from then on. */
  async opensTheLinkInTheMail(): Promise<void> {
    const { mailbox, secrets } = this.#around;
    secrets.remember(await mailbox.newestToken());
    await this.#keyboard.activates(mailbox.newestLink);
  }

  async getsHelp(): Promise<void> {
    await this.#keyboard.activates(this.#around.flow.root.getByRole('link', { name: 'Get help' }));
    await expect(this.#around.page.getByRole('heading', { level: 1 })).toContainText('a page of your own');
  }

  async goesBack(): Promise<void> {
    // A key of the browser itself, which never reaches a page without a window.
    await this.#around.page.goBack();
  }

  async comesForward(): Promise<void> {
    await this.#around.page.goForward();
  }

  async losesTheConnection(): Promise<void> {
    await this.#around.page.context().setOffline(true);
  }

  async isConnectedAgain(): Promise<void> {
    await this.#around.page.context().setOffline(false);
  }
}

const isForAName = (field: Element) => field instanceof HTMLInputElement && field.name === 'factor-name';

const isForAnAddress = (field: Element) =>
  field instanceof HTMLInputElement && !['otp-code', 'recovery-code'].includes(field.name);
