import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from '../src/index.ts';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = textOf('../README.md');

test('the example of the README is the test of the template, which runs', () => {
  expect(readme).toContain(textOf('../template/adapter.test.js'));
});

test('the README names every member of a world', () => {
  const [, world = ''] = textOf('../src/world.ts').split('export interface World {');
  const members = world.matchAll(/^ {2}readonly (\w+)/gm);
  const missing = [...members].map(([, name]) => `| \`${name}\``).filter((row) => !readme.includes(row));
  expect(missing).toEqual([]);
});

test('the page about writing an adapter names the number of cases', () => {
  expect(textOf('../../../docs/writing-an-adapter.md')).toContain(`of ${cases.length} cases.`);
});
