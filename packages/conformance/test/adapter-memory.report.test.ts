import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runConformance, withReport } from '../src/index.ts';
import { createMemoryWorld } from './memory-world.fixture.ts';

const readme = '../../adapter-memory/README.md';

test('the README of adapter-memory holds its report (`vitest --update` writes it)', async () => {
  const report = await runConformance({ name: 'adapter-memory', createWorld: createMemoryWorld });
  const text = await readFile(new URL(readme, import.meta.url), 'utf8');
  await expect(withReport(text, report)).toMatchFileSnapshot(readme);
});
