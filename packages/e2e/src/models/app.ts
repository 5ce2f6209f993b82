import { expect, type Page } from '@playwright/test';
import { polling } from '../polling.ts';

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

  /** The same of calls that are made at once: those of each group come in any order, the groups in theirs. */
  async hasBeenCalledAtOnce(...groups: readonly (readonly string[])[]): Promise<void> {
    const calls = this.#page.getByTestId('host-calls').getByRole('listitem');
    const inGroups = async () => {
      const made = await calls.allInnerTexts();
      return [...groups.map(({ length }) => made.splice(0, length).toSorted()), made];
    };
    const wanted = [...groups.map((group) => group.toSorted()), []];
    await expect.poll(inGroups, polling).toEqual(wanted);
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
