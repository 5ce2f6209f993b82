import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Looks at every screen that a journey comes to, once for each state it is in. */
export class Accessibility {
  readonly #page: Page;
  readonly #seen = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Finds no violation on the page as it is now. */
  async isFaultless(screen: string): Promise<void> {
    if (this.#seen.has(screen)) return;
    this.#seen.add(screen);
    // The page has no frames, so the helper page that axe opens to put the results of frames together is spared.
    const axe = new AxeBuilder({ page: this.#page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    const faults = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes.map((node) => node.html),
    }));
    expect(faults, `accessibility of ${screen}`).toEqual([]);
  }
}
