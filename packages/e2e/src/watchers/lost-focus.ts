import { expect, type Page } from '@playwright/test';

/** Detects a focus that fell to the body because its element was removed. */
export class LostFocus {
  readonly #losses: string[] = [];

  async watch(page: Page): Promise<void> {
    await page.exposeFunction('mfaFocusLost', (place: string) => {
      this.#losses.push(place);
    });
    await page.addInitScript(watch);
  }

  neverHappened(): void {
    expect(this.#losses, 'the focus was lost to the body after').toEqual([]);
  }
}

/** Runs in the page, before anything of it does, and before its timers are replaced. */
function watch(): void {
  const { mfaFocusLost } = globalThis as unknown as { mfaFocusLost: (place: string) => Promise<void> };
  const realTimeout = setTimeout;
  // Effects that move the focus run a moment after what is drawn.
  const momentMs = 250;
  let last: Element | undefined;
  let name = '';
  let waiting = false;

  const isLost = () =>
    document.hasFocus() &&
    document.activeElement === document.body &&
    last !== undefined &&
    (!last.isConnected || last.matches(':disabled') || !last.checkVisibility());

  addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      last = target;
      name = `${target.localName} "${target.getAttribute('aria-label') ?? target.textContent}"`;
    },
    true,
  );
  new MutationObserver(() => {
    if (waiting || !isLost()) return;
    waiting = true;
    realTimeout(() => {
      waiting = false;
      if (isLost()) void mfaFocusLost(name);
    }, momentMs);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
