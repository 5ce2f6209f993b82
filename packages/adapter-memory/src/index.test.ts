import { expect, test } from 'vitest';
import * as door from './index.ts';

test('the package exports exactly these names', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'FreshProofRequiredError',
    'createMemoryAdapter',
    'createMemoryBackend',
    'methodNames',
  ]);
});
