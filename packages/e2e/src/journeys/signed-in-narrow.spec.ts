import { test } from '../journey.ts';
import { defaultStyle, wideSpacing } from '../text-spacing.ts';
import { losesNothingAfterSigningIn } from '../visual-tours.signed-in.ts';

test.use({ viewport: { width: 320, height: 640 } });

const styles = [defaultStyle, wideSpacing];

test.describe('320 pixels wide, in the dark, from right to left', { tag: ['@memory', '@matrix'] }, () => {
  test.use({ colorScheme: 'dark' });
  losesNothingAfterSigningIn({ styles, visit: { dir: 'rtl' } });
});

test.describe('320 pixels wide', { tag: ['@memory', '@matrix'] }, () => {
  losesNothingAfterSigningIn({ styles });
});
