import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sinksIn } from './sinks.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));
const published = /^(?:contract|machine|react|adapter-[a-z]+)$/;
const ofAPage = /\.tsx?$/;
const onlyForTests = /\.(?:test|test-d|stories|fixture|setup)\.tsx?$/;

const sourcesOf = (name: string) =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => ofAPage.test(path) && !onlyForTests.test(path))
    .map((path) => join(packages, name, 'src', path));

test('[SEC-22] no source of the kit creates markup, script or style from text', () => {
  const names = readdirSync(packages).filter((name) => published.test(name));
  expect(names).toEqual(expect.arrayContaining(['contract', 'machine', 'react', 'adapter-appwrite']));
  const sources = names.flatMap(sourcesOf);
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap((file) => sinksIn(readFileSync(file, 'utf8')).map((sink) => [file, sink]));
  expect(found).toEqual([]);
});

for (const code of [
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'element.innerHTML = text',
  'element.outerHTML = text',
  'element.insertAdjacentHTML("beforeend", text)',
  'frame.srcdoc = text',
  'range.createContextualFragment(text)',
  'document.write(text)',
  'eval(text)',
  'new Function(text)',
  "setTimeout('go()', 5)",
  '<p style={{ color }} />',
  'element.style.color = color',
  'document.createElement("style")',
  '<img src={address} />',
])
  test(`(SEC-22) the search finds ${code}`, () => {
    expect(sinksIn(`const any = 1;\n${code};`)).toHaveLength(1);
    expect(sinksIn(`// ${code}\n`)).toEqual([]);
  });
