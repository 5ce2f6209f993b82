import type { Page } from '@playwright/test';

/** What "Duplicate tab" of a browser does: the same address, and a copy of what the tab keeps to itself. */
export async function duplicateTab(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    open(location.href);
  });
  return opened;
}
