import { launchOptions } from '../../../../scripts/browser.mjs';
import { test } from '../journey.ts';
import { losesNothing, wideSpacing } from '../text-spacing.ts';
import { tourOfDeadEnds, tourOfMessages, tourOfOtherCodes } from '../visual-tours.ts';

// As a person sets it in the browser: twice the usual size, which layouts may answer to.
const { args, ...browser } = launchOptions();
test.use({ launchOptions: { ...browser, args: [...args, '--blink-settings=defaultFontSize=32'] } });

test.describe('Text at 200 % with wide text spacing', { tag: ['@memory', '@matrix'] }, () => {
  test('[A11Y-18] cuts nothing off on the screens about messages', async ({
    page,
    ada,
    flow,
    time,
    screenReader,
  }) => {
    losesNothing(page, { flow, screenReader }, [wideSpacing]);
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
    losesNothing(page, { flow, screenReader }, [wideSpacing]);
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
    losesNothing(page, { flow, screenReader }, [wideSpacing]);
    await tourOfDeadEnds({ ben, dan, hana, flow });
  });
});
