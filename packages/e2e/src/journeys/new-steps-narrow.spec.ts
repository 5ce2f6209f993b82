import { test } from '../journey.ts';
import { defaultStyle, wideSpacing } from '../text-spacing.ts';
import { losesNothingOnNewSteps } from '../visual-tours.new-steps.ts';

test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

const styles = [defaultStyle, wideSpacing];

test.describe('320 pixels wide, in the dark, from right to left', { tag: ['@memory', '@matrix'] }, () => {
  losesNothingOnNewSteps({ styles, visit: { dir: 'rtl' } });
});
