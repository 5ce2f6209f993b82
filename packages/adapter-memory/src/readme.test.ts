import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the example of the README signs Ada in', async () => {
  const { check } = await import('./readme.fixture.ts');
  expect(check).toEqual({ ok: true, value: { status: 'complete', account: { id: 'ada' } } });
});

test('the example of the README is the one that runs', () => {
  const example = textOf('readme.fixture.ts')
    .replace("'./index.ts'", "'@mfa-flow/adapter-memory'")
    .replace('export const check', 'const check');
  expect(textOf('../README.md')).toContain(example);
});
