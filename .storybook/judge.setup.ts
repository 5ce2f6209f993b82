import { afterEach } from 'vitest';
import { findFaults } from '../packages/react/test/support/judge/judge.fixture.ts';
import { lookNames } from '../packages/react/test/support/judge/looks.fixture.ts';

declare module 'vitest' {
  // Storybook's runner puts it there.
  interface TestContext {
    readonly story?: { readonly parameters: Readonly<Record<string, unknown>> };
  }
}

/** As most people see it in `npm test`, in every other look in the matrix. */
const { TEST_SCOPE: scope } = import.meta.env;
const judged = lookNames.filter((name) => !scope || (name === 'light') === (scope === 'test'));

// After the play function of each story: it stands until the next one begins.
afterEach(async ({ story }) => {
  if (story?.parameters['judge'] === 'off') return;
  const faults = await findFaults(judged);
  if (faults.length > 0) throw new Error(`What is wrong with this story:\n${faults.join('\n')}`);
});
