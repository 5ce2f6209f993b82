import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** More than the page has tab stops. */
const manyPresses = 80;

/** The repeat rate of a keyboard with default settings. */
const repeatsAfterMs = 400;
const repeatsEveryMs = 33;

/** The only way a person in these journeys touches the page: keys, one after the other. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Holds Enter down: the first press, and what the keyboard repeats until it is let go. */
  async holdsEnter(ms: number): Promise<void> {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
    const began = performance.now();
    await pause(repeatsAfterMs);
    while (performance.now() - began < ms) {
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...enter });
      await pause(repeatsEveryMs);
    }
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await devtools.detach();
  }

  /** Tab, or Shift+Tab where the control stands before the one that has the focus, until it is reached. */
  async goesTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const key = (await control.evaluate(standsBefore)) ? 'Shift+Tab' : 'Tab';
    for (let presses = 0; presses < manyPresses; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.presses(key);
    }
    throw new Error(`${manyPresses} times ${key} did not reach ${control.toString()}.`);
  }

  /** Goes to a control and presses it. */
  async activates(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goesTo(control);
    await this.presses(key);
  }
}

const standsBefore = (element: Element) => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return false;
  return (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
};
