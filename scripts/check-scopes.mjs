// Fails when a journey or a file of tests is in neither part of the gate (docs/testing.md), or in both without a reason.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * A short walk in `test`, the whole in `matrix`; a part of the failures, and the others; a story in one appearance, and in the
 * others.
 */
const inBoth = [
  /random-walk\.test\.tsx?$/,
  /conformance\/src\/mutants\/mutants\.test\.ts$/,
  /test\/faults\/(?:every-method-of-settings\.test\.ts|(?:every-method|browser-features|host-code)\.test\.tsx)$/,
  /\.stories\.tsx$/,
];

const journeyArguments = [
  'test',
  '--list',
  '--reporter=json',
  '--config',
  'packages/e2e/playwright.config.ts',
];

const journeysIn = ({ suites = [], specs = [] }, path = 'journey') => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName }) => `${path}, ${title}, on ${projectName}`),
  ),
  ...suites.flatMap((suite) => journeysIn(suite, `${path}, ${suite.title}`)),
];

const lists = join(root, 'dist', 'scopes');
const journeyList = join(lists, 'journeys.json');
const fileList = join(lists, 'files.json');
mkdirSync(lists, { recursive: true });
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = journeyList;

async function list(tool, args, file) {
  const { status, output } = await run(tool, args);
  if (status !== 0) throw new Error(output);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What runs in a part; everything, without one. */
async function listed(scope) {
  process.env.TEST_SCOPE = scope;
  const [journeys, files] = await Promise.all([
    list('playwright', journeyArguments, journeyList),
    list('vitest', ['list', '--filesOnly', `--json=${fileList}`], fileList),
  ]);
  return new Set([
    ...journeysIn(journeys),
    ...files.map(({ projectName, file }) => `tests of the project ${projectName} in ${file}`),
  ]);
}

const all = await listed('');
const test = await listed('test');
const matrix = await listed('matrix');

const neither = [...all].filter((each) => !test.has(each) && !matrix.has(each));
const twice = [...test].filter((each) => matrix.has(each) && !inBoth.some((files) => files.test(each)));
const unknown = [...test, ...matrix].filter((each) => !all.has(each));
for (const each of neither) console.log(`In neither part: ${each}`);
for (const each of twice) console.log(`In both parts: ${each}`);
for (const each of unknown) console.log(`In a part only: ${each}`);
console.log(
  `${test.size} in npm test, ${matrix.size} in npm run test:matrix, of ${all.size} journeys and files of tests.`,
);
const isComplete = neither.length + twice.length + unknown.length === 0;
process.exitCode = isComplete && test.size > 0 && matrix.size > 0 ? 0 : 1;
