import { test } from '../journey.ts';
import { defaultStyle, losesNothing, wideSpacing } from '../text-spacing.ts';
import { tourOfDeadEnds, tourOfMessages, tourOfOtherCodes } from '../visual-tours.ts';

test.use({ viewport: { width: 320, height: 640 } });

const styles = [defaultStyle, wideSpacing];

test.describe('320 pixels wide, with and without wide text spacing', { tag: ['@memory', '@matrix'] }, () => {
  test('[A11Y-18] cuts nothing off on the screens about messages', async ({
    page,
    ada,
    flow,
    time,
    screenReader,
  }) => {
    losesNothing(page, { flow, screenReader }, styles);
    await tourOfMessages({ ada, flow, time });
  });

  test('[A11Y-18] cuts nothing off on the screens about other codes', async ({
    page,
    eva,
    flow,
    backend,
    time,
    screenReader,
  }) => {
    losesNothing(page, { flow, screenReader }, styles);
    await tourOfOtherCodes({ eva, flow, backend, time });
  });

  test('[A11Y-18] cuts nothing off on the screens that end the flow', async ({
    page,
    ben,
    dan,
    hana,
    flow,
    screenReader,
  }) => {
    losesNothing(page, { flow, screenReader }, styles);
    await tourOfDeadEnds({ ben, dan, hana, flow });
  });
});
