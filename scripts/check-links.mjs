// Fails when a link in a Markdown file names a file or a heading of this repository that does not exist.
import { readdirSync } from 'node:fs';
import { deadLinks } from './links.mjs';
import { filesBelow, root } from './run.mjs';

const isMarkdown = /\.md$/;
const files = [
  ...readdirSync(root).filter((name) => isMarkdown.test(name)),
  ...['.changeset', 'bench', 'docs', 'packages', 'stock-pages'].flatMap((folder) =>
    filesBelow(folder, isMarkdown),
  ),
];
const problems = deadLinks(root, files);
console.log(
  [...problems, `Links of ${files.length} Markdown files; ${problems.length} problems.`].join('\n'),
);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
