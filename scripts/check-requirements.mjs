// Fails when a requirement is neither proven by a test nor noted as by hand or later; see docs/requirements.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, idsInTests, readRequirements } from './requirements.mjs';
import { filesBelow, root } from './run.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const testFiles = ['packages', 'stock-pages'].flatMap((folder) =>
  filesBelow(folder, /\.(test|stories|spec)\.tsx?$/),
);
const list = readRequirements(read('docs/requirements.md'));
const problems = compare(list, new Map(testFiles.map((file) => [file, idsInTests(read(file))])));

const count = (kind) => [...list.requirements.values()].filter((each) => each === kind).length;
console.log(problems.join('\n'));
console.log(
  `${list.requirements.size} requirements: ${count(undefined)} to be proven by tests, ` +
    `${count('by hand')} by hand, ${count('later')} later; ${problems.length} problems.`,
);
process.exitCode = problems.length > 0 || list.requirements.size === 0 ? 1 : 0;
