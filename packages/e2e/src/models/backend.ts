import { expect, type Page } from '@playwright/test';
import { verificationOf, type ServerName } from '../servers.ts';

const methods = {
  check: 'session.check',
  signIn: 'firstFactor.password.signIn',
  start: 'challenges.start',
  resend: 'challenges.resend',
  verify: 'challenges.verify',
  signOut: 'session.signOut',
  sendSignInCode: 'firstFactor.code.start',
  checkSignInCode: 'firstFactor.code.verify',
  leave: 'firstFactor.redirect.start',
  comeBack: 'firstFactor.redirect.complete',
  sendLink: 'emailVerification.send',
  confirmLink: 'emailVerification.confirm',
  begin: 'enrolment.begin',
  confirm: 'enrolment.confirm',
  cancel: 'enrolment.cancel',
  remove: 'enrolment.remove',
  available: 'challenges.available',
  overview: 'account.overview',
  signOutOthers: 'account.signOutOthers',
  createCodes: 'recoveryCodes.create',
  regenerateCodes: 'recoveryCodes.regenerate',
  revealCodes: 'recoveryCodes.reveal',
  setProtection: 'protection.set',
} as const;

export type Call = keyof typeof methods;

/** A fault of a call, as the playground's controls name it. */
export type Fault = 'No connection' | 'Never answers' | 'Slow: 12 seconds';

/** The backend as the page shows it: counts of calls, and planned faults. */
export class Backend {
  readonly #page: Page;

  readonly #server: ServerName;

  constructor(page: Page, server: ServerName) {
    this.#page = page;
    this.#server = server;
  }

  /** Exactly so many calls since the page was first opened; a reload goes on counting. */
  async hasHeard(counts: Partial<Record<Call, number>>): Promise<void> {
    for (const [call, count] of Object.entries(counts)) await this.#has(call as Call, count);
  }

  /** Makes the next call of a kind fail. */
  async fails(call: Call, fault: Fault): Promise<void> {
    const controls = this.#page.locator('#controls');
    await controls.getByLabel('Call', { exact: true }).selectOption(methods[call], { force: true });
    await controls.getByLabel('Fault', { exact: true }).selectOption({ label: fault }, { force: true });
    await this.#does('Next call');
  }

  /** From now on: the server has answered an authenticator's code, whenever the flow may hear of it. */
  async willHaveVerified(): Promise<void> {
    const wanted = verificationOf[this.#server];
    if (!wanted) return;
    await this.#page.waitForResponse(
      (response) =>
        response.request().method() === wanted.method && wanted.path.test(new URL(response.url()).pathname),
    );
  }

  async endsTheSession(): Promise<void> {
    await this.#does('End session');
  }

  async removesTheFactor(factor: 'authenticator app' | 'text message' | 'email'): Promise<void> {
    await this.#does(`Remove ${factor}`);
  }

  /** The person goes to another tab, takes every step there, and comes back a minute later. */
  async seesThePersonFinishInAnotherTab(): Promise<void> {
    await this.#does('Finish in another tab');
  }

  /** Gus, who needs no second step, signs in in another tab of the same browser. This page does not know it yet. */
  async seesSomeoneElseSignIn(): Promise<void> {
    const happened = this.#page.getByTestId('commands');
    const before = Number.parseInt((await happened.innerText()).replaceAll(/\D/g, ''), 10);
    await this.#does('Gus signs in in another tab');
    await expect(happened).toHaveText(`Happened so far: ${before + 1}`);
  }

  /** The newest link in the mailbox, on another device. */
  async seesTheLinkOpenedElsewhere(): Promise<void> {
    await this.#does('Open the newest link in another browser');
  }

  /** What the host received, as shown in the playground's list of events. */
  async hasSeenTheHostReceiveOnce(event: string): Promise<void> {
    const events = this.#page.getByTestId('events').getByRole('code', { includeHidden: true });
    await expect(events.filter({ hasText: event })).toHaveCount(1);
  }

  async hasNotSeenTheHostReceive(event: string): Promise<void> {
    const events = this.#page.getByTestId('events').getByRole('code', { includeHidden: true });
    await expect(events.filter({ hasText: event })).toHaveCount(0);
  }

  async #has(call: Call, count: number): Promise<void> {
    await expect(this.#page.getByTestId(`calls ${methods[call]}`), `${call} calls`).toHaveText(String(count));
  }

  /** Presses a control of the playground without taking the focus out of the flow. */
  async #does(name: string): Promise<void> {
    await this.#page.locator('#controls').getByText(name, { exact: true }).dispatchEvent('click');
  }
}
