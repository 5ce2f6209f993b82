import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { PassedScreens } from './passed-screens.ts';

/** Checks every screen that a journey comes to, once per distinct markup. */
export class Accessibility {
  readonly #page: Page;
  readonly #passed: PassedScreens;

  constructor(page: Page, passed: PassedScreens) {
    this.#page = page;
    this.#passed = passed;
  }

  /** Finds no violation on the page as it is now. */
  async isFaultless(screen: string): Promise<void> {
    const markup = await this.#markup();
    if (this.#passed.has(markup)) return;
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
    this.#passed.add(markup);
  }

  /**
   * Everything that the result can depend on. Numbers in the flow (codes, seconds) and the ids that React makes up are as
   * good as any other, and so is what is for ears alone.
   */
  async #markup(): Promise<string> {
    const { flow, around } = await this.#page.evaluate(() => {
      const { documentElement: page } = document;
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
      const flow = (document.querySelector('[data-mfa-part="root"]') ?? page).cloneNode(true) as Element;
      for (const region of flow.querySelectorAll('[role="status"], [role="alert"]')) region.replaceChildren();
      return {
        flow: flow.outerHTML,
        around: [page.dir, page.dataset['mfaTheme'], innerWidth, isDark, getComputedStyle(page).fontSize],
      };
    });
    return `${flow.replaceAll(/\b_r_\w+?_/g, '_r_').replaceAll(/\d+/g, '0')}\n${around.join(' ')}`;
  }
}
