import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partNames } from './part-names.ts';

const source = join(import.meta.dirname, '..');
const read = (ending: RegExp) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.(test|stories|fixture)\./.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
const named = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map((match) => match[1]));

test('the list of parts holds exactly the rendered ones', () => {
  const rendered = named(read(/\.tsx$/), /['"]?data-mfa-part['"]?[=:] ?['"]([a-z-]+)['"]/g);
  expect([...rendered].sort()).toEqual([...partNames].sort());
});

test('the stylesheet names no part that does not exist', () => {
  const styled = named(read(/\.css$/), /data-mfa-part='([a-z-]+)'/g);
  expect([...styled].filter((name) => !partNames.some((part) => part === name))).toEqual([]);
});
