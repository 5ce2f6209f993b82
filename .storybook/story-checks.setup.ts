import { afterEach } from 'vitest';
import { checkStory } from '../packages/react/test/support/story-checks/check-story.fixture.ts';

declare module 'vitest' {
  // Storybook's runner puts it there.
  interface TestContext {
    readonly story?: { readonly parameters: Readonly<Record<string, unknown>> };
  }
}

// After the play function of each story: it stands until the next one begins.
afterEach(async ({ story }) => {
  if (story?.parameters['checks'] === 'off') return;
  const problems = await checkStory();
  if (problems.length > 0) throw new Error(`What is wrong with this story:\n${problems.join('\n')}`);
});
