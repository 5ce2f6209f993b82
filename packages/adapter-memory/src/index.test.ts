import { expect, test } from 'vitest';
import * as door from './index.ts';

test('the door holds what it says', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'FreshProofRequiredError',
    'createMemoryAdapter',
    'createMemoryBackend',
    'methodNames',
  ]);
});
