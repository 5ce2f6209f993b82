import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { behaviours, serverVersions } from './versions.ts';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the example of the README gets a code', async () => {
  const { code } = await import('./readme.fixture.ts');
  expect(code).toMatch(/^\d{6}$/);
});

test('the example of the README is the one that runs', () => {
  const example = textOf('./readme.fixture.ts')
    .replace("'./index.ts'", "'@mfa-flow/dev-appwrite'")
    .replace('export const code', 'const code');
  expect(textOf('../README.md')).toContain(example);
});

test('the table of versions in the README says what the code does', () => {
  const cells = serverVersions.map((version) => `\`${behaviours[version].recoveryLiteral}\``);
  const rows = textOf('../README.md')
    .split('\n')
    .filter((line) => line.startsWith('| recovery factor'));
  expect(
    rows.map((row) =>
      row
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([cells]);
});
