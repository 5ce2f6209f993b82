import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the example of the README gets a code', async () => {
  const { code } = await import('./readme.fixture.ts');
  expect(code).toMatch(/^\d{6}$/);
});

test('the example of the README is the one that runs', () => {
  const example = textOf('./readme.fixture.ts')
    .replace("'./index.ts'", "'@mfa-flow/dev-better-auth'")
    .replace('export const code', 'const code');
  expect(textOf('../README.md')).toContain(example);
});
