import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import type { Flow } from '../models/flow.ts';
import type { Backend } from '../models/backend.ts';

const widths = [320, 375, 768, 1280];

/** Where a thumb or a mouse rests: the beginning of the line, under which the next screen has its way out. */
async function leftPartOf(flow: Flow, name: string) {
  const button = flow.button(name);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`"${name}" is not on the screen.`);
  return { x: box.x + 12, y: box.y + box.height / 2 };
}

/** About as long as the two presses of a double click are apart. */
const betweenMs = 120;

async function doubleTaps(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(betweenMs);
  await page.touchscreen.tap(x, y);
}

async function onlyTheListHasCome(flow: Flow, backend: Backend) {
  await flow.asksHowToConfirm();
  // The effect of a second press would be visible by now.
  await flow.has('Text message');
  await backend.hasHeard({ signOut: 0, start: 0, resend: 0 });
  await flow.asksHowToConfirm();
}

for (const width of widths) {
  // The narrowest, where the buttons of two screens are the most likely to meet, stands for the others.
  const tag = width === 320 ? '@memory' : ['@memory', '@matrix'];
  test.describe(`A double press at ${width} px`, { tag }, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: true });

    test('[UX-25] the second click does nothing on the screen that the first one opened', async ({
      page,
      ada,
      flow,
      backend,
    }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      const { x, y } = await leftPartOf(flow, 'Use another method');
      await page.mouse.dblclick(x, y, { delay: 40 });
      await onlyTheListHasCome(flow, backend);
    });

    test('[UX-25] the second tap does nothing on the screen that the first one opened', async ({
      page,
      ada,
      flow,
      backend,
    }) => {
      await ada.signsIn();
      await flow.asksHowToConfirm();
      await ada.chooses('Authenticator app');
      await flow.asksForTheAuthenticatorCode();
      await doubleTaps(page, await leftPartOf(flow, 'Use another method'));
      await onlyTheListHasCome(flow, backend);
      await expect(flow.button(/^Authenticator app/)).toBeVisible();
    });
  });
}
