import { afterEach } from 'vitest';
import { findFaults } from '../packages/react/test/support/judge/judge.fixture.ts';

declare module 'vitest' {
  // Storybook's runner puts it there.
  interface TestContext {
    readonly story?: { readonly parameters: Readonly<Record<string, unknown>> };
  }
}

// After the play function of each story: it stands until the next one begins.
afterEach(async ({ story }) => {
  if (story?.parameters['judge'] === 'off') return;
  const faults = await findFaults();
  if (faults.length > 0) throw new Error(`What is wrong with this story:\n${faults.join('\n')}`);
});
