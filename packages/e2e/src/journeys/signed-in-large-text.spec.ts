import { launchOptions } from '../../../../scripts/browser.mjs';
import { test } from '../journey.ts';
import { wideSpacing } from '../text-spacing.ts';
import { losesNothingAfterSigningIn } from '../visual-tours.signed-in.ts';

// As a person sets it in the browser: twice the usual size, which layouts may answer to.
const { args, ...browser } = launchOptions();
test.use({ launchOptions: { ...browser, args: [...args, '--blink-settings=defaultFontSize=32'] } });

test.describe('Text at 200 % with wide text spacing', { tag: ['@memory', '@matrix'] }, () => {
  losesNothingAfterSigningIn({ styles: [wideSpacing] });
});
