import { expect, test } from 'vitest';
import * as exported from './index.ts';

test('the package exports exactly these names', () => {
  expect(Object.keys(exported).toSorted()).toEqual([
    'FreshProofRequiredError',
    'createMemoryAdapter',
    'createMemoryBackend',
    'methodNames',
  ]);
});
