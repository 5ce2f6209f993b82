import { test } from '../journey.ts';
import { wideSpacing } from '../looks.ts';
import { losesNothingOnNewSteps } from '../tours.new-steps.ts';

test.use({ viewport: { width: 320, height: 640 } });

test.describe('320 pixels wide, in the dark', { tag: '@memory' }, () => {
  test.use({ colorScheme: 'dark' });
  losesNothingOnNewSteps();
});

test.describe('320 pixels wide, from right to left, with wide text spacing', { tag: '@memory' }, () => {
  losesNothingOnNewSteps({ styles: [wideSpacing], visit: { dir: 'rtl' } });
});
