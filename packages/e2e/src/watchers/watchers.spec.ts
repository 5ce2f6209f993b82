import { expect, test, type Page } from '@playwright/test';
import { Accessibility } from './accessibility.ts';
import { Violations } from './violations.ts';
import { findLostContent } from '../../../react/test/support/story-checks/lost-content.fixture.ts';
import { PassedScreens } from './passed-screens.ts';
import { LostFocus } from './lost-focus.ts';
import { ReadsOnly } from './reads-only.ts';
import { ScreenReader } from './screen-reader.ts';

/** A page with the outline of a flow, instead of a real one. */
async function opensAFlow(page: Page): Promise<void> {
  await page.route('**/outline', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Outline</title><main>
        <h1>Outline</h1>
        <div data-mfa-part="root">
          <div role="group" aria-label="Screen"><h2 tabindex="-1">Heading</h2><button>Go</button></div>
          <div role="status"></div><div role="alert"></div>
        </div></main></html>`,
    }),
  );
  await page.goto('/outline');
}

test.describe('The watchers detect', () => {
  test('an announcement that was not expected, and one that came twice', async ({ page }) => {
    const screenReader = new ScreenReader();
    await screenReader.listenTo(page);
    await opensAFlow(page);
    const announce = (role: string, text: string) =>
      page.getByRole(role as 'status').evaluate((region, said) => region.replaceChildren(said), text);
    await announce('status', 'Sent.');
    await announce('status', '');
    await announce('status', 'Sent.');
    await announce('alert', 'Wrong.');
    await screenReader.says('Sent.');
    expect(() => screenReader.hasNothingMoreToSay()).toThrow();
    await screenReader.says('Sent.');
    await screenReader.interruptsWith('Wrong.');
    screenReader.hasNothingMoreToSay();
  });

  test('focus that was lost with its element', async ({ page }) => {
    const lostFocus = new LostFocus();
    await lostFocus.watch(page);
    await opensAFlow(page);
    await page.getByRole('button').focus();
    lostFocus.neverHappened();
    await page.getByRole('button').evaluate((button) => button.remove());
    await expect(() => expect(() => lostFocus.neverHappened()).toThrow()).toPass();
  });

  test('a warning in the console', async ({ page }) => {
    const violations = new Violations();
    violations.watch(page);
    await opensAFlow(page);
    violations.areNone();
    await page.evaluate(() => console.warn('A warning'));
    await expect(() => expect(() => violations.areNone()).toThrow()).toPass();
  });

  test('[SEC-29] a GET that may change something, but no read, no other method and no navigation', async ({
    page,
  }) => {
    await page.route('**/v1/**', (route) => route.fulfill({ body: '' }));
    const readsOnly = new ReadsOnly(page, 'appwrite');
    await opensAFlow(page);
    const ask = (path: string, method: string) =>
      page.evaluate(([to, by]) => fetch(to ?? '', { method: by ?? '' }).then(() => {}), [path, method]);
    await ask('/v1/account', 'GET');
    await ask('/v1/account/sessions/email', 'POST');
    await page.goto('/v1/account/tokens/oauth2/acme');
    readsOnly.areAll();
    await opensAFlow(page);
    await ask('/v1/account/mfa/challenges', 'GET');
    expect(() => readsOnly.areAll()).toThrow('GET /v1/account/mfa/challenges');
  });

  test('a violation that axe finds', async ({ page }, { outputDir }) => {
    const accessibility = new Accessibility(page, new PassedScreens(outputDir));
    await opensAFlow(page);
    await accessibility.isFaultless('the outline');
    await page.getByRole('button').evaluate((button) => (button.textContent = ''));
    await expect(accessibility.isFaultless('the outline without a name')).rejects.toThrow();
  });

  test('text that is cut off, overflows or needs scrolling', async ({ page }) => {
    await opensAFlow(page);
    expect(await page.evaluate(findLostContent)).toEqual([]);
    for (const style of [
      'inline-size: 3000px',
      'inline-size: 1ch; overflow: hidden',
      'margin-inline-start: -9px',
    ]) {
      await page
        .getByRole('heading', { level: 2 })
        .evaluate((heading, css) => (heading.style.cssText = css), style);
      expect(await page.evaluate(findLostContent), style).not.toEqual([]);
    }
  });
});
