import { expect, test } from '../journey.ts';
import { tours } from '../tour.ts';
import { findLostContent } from '../watchers/lost-content.ts';

/** What a person may set for every text: lines, paragraphs, letters and words further apart. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const settings = [
  { name: '320 pixels wide, as at 400 % zoom', width: 320, style: '' },
  { name: '320 pixels wide with wide text spacing', width: 320, style: wideSpacing },
  {
    name: 'text at 200 % with wide text spacing',
    width: 1280,
    style: `html { font-size: 200% !important; } ${wideSpacing}`,
  },
];

test.describe('Layout', () => {
  for (const { name, width, style } of settings) {
    for (const [screens, visit] of Object.entries(tours)) {
      test(`[A11Y-18] ${name}, ${screens}: nothing is lost, nothing scrolls sideways`, async ({
        page,
        ada,
        ben,
        cleo,
        dan,
        eva,
        finn,
        hana,
        flow,
        phone,
        mailbox,
        sheet,
        backend,
        time,
        screenReader,
        watchers,
      }) => {
        const people = { ada, ben, cleo, dan, eva, finn, hana };
        await page.setViewportSize({ width, height: 720 });
        flow.isLookedAt(async (screen) => {
          await page.addStyleTag({ content: style });
          expect(await page.evaluate(findLostContent), `lost on ${screen}`).toEqual([]);
        });
        screenReader.isNotMinded();
        await visit({ ...people, flow, phone, mailbox, sheet, backend, time, screenReader, watchers });
      });
    }
  }
});
