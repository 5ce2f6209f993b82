import { afterEach } from 'vitest';
import { checkStory } from '../packages/react/test/support/story-checks/check-story.fixture.ts';
import { appearanceNames } from '../packages/react/test/support/story-checks/appearances.fixture.ts';

declare module 'vitest' {
  // Set by Storybook's test runner.
  interface TestContext {
    readonly story?: { readonly parameters: Readonly<Record<string, unknown>> };
  }
}

/** As most people see it in `npm test`, in every other appearance in the matrix. */
const scope: unknown = import.meta.env['TEST_SCOPE'];
const checked = appearanceNames.filter((name) => !scope || (name === 'light') === (scope === 'test'));

// After the play function of each story: it stays rendered until the next one starts.
afterEach(async ({ story }) => {
  if (story?.parameters['checks'] === 'off') return;
  const problems = await checkStory(checked);
  if (problems.length > 0) throw new Error(`What is wrong with this story:\n${problems.join('\n')}`);
});
