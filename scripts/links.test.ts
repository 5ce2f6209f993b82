import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { anchorsIn, deadLinks, linksIn, slugOf, unpackedLinks } from './links.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The problems of a repository with these files. */
function check(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return deadLinks(
    root,
    Object.keys(files).filter((name) => name.endsWith('.md')),
  );
}

describe('links between Markdown files', () => {
  test.each([
    ['a file beside it', '[b](b.md)'],
    ['a folder', '[docs](docs/)'],
    ['a file below, with a title', '[c](docs/c.md "C")'],
    ['a name with a space', '[d](<docs/d e.md>) [d](docs/d%20e.md)'],
    ['a path from the root of the repository', '[c](/docs/c.md)'],
    ['a heading of its own', '# One thing\n[up](#one-thing)'],
    ['a heading elsewhere', '[b](b.md#second-b)'],
    ['a definition', '[b][b]\n\n[b]: b.md#b'],
    ['another site', '[x](https://example.com/none.md) [m](mailto:a@example.com)'],
    ['an image', '![picture](docs/picture.svg)'],
  ])('can name %s', (_, text) => {
    const files = {
      'b.md': '# B\n\n## Second `b`\n',
      'docs/c.md': '',
      'docs/d e.md': '',
      'docs/picture.svg': '',
    };
    expect(check({ 'a.md': text, ...files })).toEqual([]);
  });

  test('cannot name a file that does not exist', () => {
    expect(check({ 'docs/a.md': 'See\n[b](b.md).' })).toEqual(['docs/a.md:2: b.md does not exist.']);
  });

  test('cannot name a heading that does not exist, in the same file or another', () => {
    expect(check({ 'a.md': '[b](b.md#none)\n[a](#none)', 'b.md': '# Some' })).toEqual([
      'a.md:1: b.md#none names a heading that does not exist.',
      'a.md:2: #none names a heading that does not exist.',
    ]);
  });

  test('cannot name a missing file in a definition or an image', () => {
    expect(check({ 'a.md': '[b][b]\n\n[b]: b.md\n\n![c](c.png)' })).toHaveLength(2);
  });

  test('cannot leave the repository', () => {
    expect(check({ 'a.md': '[up](../secret.md)' })).toEqual([
      'a.md:1: ../secret.md leads out of the repository.',
    ]);
  });
});

describe('code is not searched for links', () => {
  test.each([
    ['a block', '```md\n[b](none.md)\n```'],
    ['a block in a longer fence', '````md\n```\n[b](none.md)\n```\n````'],
    ['a span', 'Write `[b](none.md)`.'],
  ])('in %s', (_, text) => {
    expect(linksIn(text)).toEqual([]);
  });

  test('code is not searched for headings', () => {
    expect(anchorsIn('```sh\n# none\n```\n# Some').has('none')).toBe(false);
  });
});

describe('the anchor of a heading', () => {
  test.each([
    ['What a backend must do', 'what-a-backend-must-do'],
    ['`useMfaFlow` and **friends**', 'usemfaflow-and-friends'],
    ['A [link](b.md): done?', 'a-link-done'],
    ['1.5.5 to 1.8', '155-to-18'],
    ['snake_case & more', 'snake_case--more'],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('is numbered if several are the same', () => {
    expect([...anchorsIn('# Same\n## Same\n## Same')]).toEqual(['same', 'same-1', 'same-2']);
  });

  test('can be an element', () => {
    expect(anchorsIn('<a id="here"></a>').has('here')).toBe(true);
  });
});

describe('links of a page that is packed', () => {
  const packed = ['README.md', 'src/index.ts', 'src/limits/limits.ts', 'template/README.md', 'template/a.js'];

  test.each([
    ['a file of the package', 'README.md', '[i](src/index.ts)'],
    ['a folder of the package', 'README.md', '[l](src/limits) [l](src/limits/)'],
    [
      'a file beside a page in a folder, and one above it',
      'template/README.md',
      '[a](a.js) [r](../README.md#b)',
    ],
    ['a heading of its own', 'README.md', '[b](#b)'],
    ['another site', 'README.md', '[x](https://example.com/none.md)'],
  ])('can name %s', (_, file, markdown) => {
    expect(unpackedLinks(packed, file, markdown)).toEqual([]);
  });

  test.each([
    ['a page of the repository', '../../docs/for-hosts.md'],
    ['another package', '../conformance/README.md#map'],
    ['a path from the root of the repository', '/packages/react/src/index.ts'],
    ['a file that is not packed', 'src/index.test.ts'],
    ['what only begins like a file', 'src/ind'],
  ])('cannot name %s', (_, to) => {
    expect(unpackedLinks(packed, 'README.md', `One\n[two](${to})`)).toEqual([
      `README.md:2: ${to} is not in the package.`,
    ]);
  });
});
