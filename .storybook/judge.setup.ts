import { afterEach } from 'vitest';
import { findFaults } from '../packages/react/src/testing/judge/judge.fixture.ts';

// After the play function of each story: it stands until the next one begins.
afterEach(async () => {
  const faults = await findFaults();
  if (faults.length > 0) throw new Error(`What is wrong with this story:\n${faults.join('\n')}`);
});
