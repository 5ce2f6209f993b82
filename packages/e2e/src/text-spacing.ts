import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Models } from './journey.ts';
import { findLostContent } from '../../react/test/support/story-checks/lost-content.fixture.ts';

/** Nothing set: the runner takes no empty style. */
export const defaultStyle = '/* */';

/** What a person may set for every text: lines, paragraphs, letters and words further apart. */
export const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Applies each user style to every screen, and checks that its content is complete and reachable. */
export function losesNothing(
  page: Page,
  { flow, screenReader }: Pick<Models, 'flow' | 'screenReader'>,
  styles: readonly string[],
) {
  flow.onEachScreen(async (screen) => {
    for (const style of styles) {
      await page.evaluate(putOn, style);
      expect(await page.evaluate(findLostContent), `lost on ${screen} with the style “${style}”`).toEqual([]);
      await page.evaluate(takeOff);
    }
  });
  screenReader.isIgnored();
}

/** Runs in the page: a style sheet without an element, since the policy of the page allows none with text in it. */
function putOn(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

function takeOff(): void {
  document.adoptedStyleSheets.pop();
}
