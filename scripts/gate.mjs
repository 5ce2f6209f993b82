// The gate: everything that has to hold before a change is good, for people and for machines alike. It has two parts
// (docs/testing.md): `test` proves everything once, `matrix` proves the same on everything else that it has to hold on.
// All steps run, even after one has failed; the last line is `N passed, N failed`, counting each test and each step
// that is not made of tests.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, root, run } from './run.mjs';

const scope = process.argv[2] ?? '';
// Read by the configurations of the tests.
process.env.TEST_SCOPE = scope;

const reports = join(root, 'dist', 'gate', scope);
const vitestReport = join(reports, 'vitest.json');
const journeysReport = join(reports, 'journeys.json');
const stockPagesReport = join(reports, 'stock-pages.json');

const node = (...args) => run(process.execPath, args);

async function build() {
  for (const { folder } of packages()) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const compiled = await run('tsc', ['-b']);
  if (compiled.status !== 0) return compiled;
  return node('scripts/copy-css.mjs');
}

async function unitTests() {
  const args = ['run', '--allowOnly=false', '--reporter=default', '--reporter=json'];
  const { status, output } = await run('vitest', [...args, `--outputFile.json=${vitestReport}`]);
  const counts = readCounts(vitestReport, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
  return { status, output, counts };
}

async function journeys() {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = journeysReport;
  const config = ['--config', 'packages/e2e/playwright.config.ts'];
  const { status, output } = await run('playwright', [
    'test',
    ...config,
    '--forbid-only',
    `--reporter=list,json,${join(root, 'packages/e2e/src/secret-scan/secret-scan.reporter.ts')}`,
  ]);
  const counts = readCounts(journeysReport, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky, // a journey that passes only sometimes is broken
    skipped: stats.skipped,
  }));
  const secretScan = /^Secrets: .*$/m.exec(output)?.[0];
  return { status, output, counts, told: secretScan };
}

async function stockPages() {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = stockPagesReport;
  const { status, output } = await node('scripts/check-stock-pages.mjs');
  const counts = readCounts(stockPagesReport, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
  return { status, output, counts };
}

function readCounts(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const browserIsThere = [{ name: 'browser is there', does: () => node('scripts/browser.mjs') }];
const built = [{ name: 'build', does: build }];
const unit = [{ name: 'unit, view and story tests', does: unitTests, isTests: true }];
const journeysPass = [{ name: 'journeys', does: journeys, isTests: true }];

/** What changes the working tree or is slow runs alone; the light checks run two at a time. */
const testStages = [
  browserIsThere,
  [
    { name: 'format', does: () => run('prettier', ['--check', '.', '--log-level', 'warn']) },
    { name: 'lockfile', does: () => node('scripts/check-lockfile.mjs') },
    { name: 'examples in READMEs', does: () => node('scripts/check-readmes.mjs') },
    { name: 'links between pages', does: () => node('scripts/check-links.mjs') },
    { name: 'requirements', does: () => node('scripts/check-requirements.mjs') },
    { name: 'unused code', does: () => run('knip', []) },
    { name: 'types', does: () => run('tsc', ['-p', 'tsconfig.check.json']) },
    { name: 'nothing is in neither part', does: () => node('scripts/check-scopes.mjs'), tells: true },
  ],
  built,
  // The linter reads the types of other packages as they are built.
  [{ name: 'lint', does: () => run('oxlint', ['--type-aware', '--deny-warnings']) }],
  unit,
  [
    { name: 'packages as published', does: () => node('scripts/check-packages.mjs') },
    { name: 'template for adapters', does: () => node('scripts/check-adapter-template.mjs'), tells: true },
    { name: 'size', does: () => node('scripts/check-size.mjs'), tells: true },
  ],
  journeysPass,
];

const matrixStages = [
  browserIsThere,
  built,
  unit,
  journeysPass,
  [
    {
      name: 'Storybook',
      does: () => run('storybook', ['build', '--quiet', '--output-dir', 'dist/storybook']),
    },
  ],
  [{ name: 'stock pages', does: stockPages, isTests: true }],
];

const stages = { test: testStages, matrix: matrixStages }[scope];
if (!stages) throw new Error('Say which part: node scripts/gate.mjs test, or node scripts/gate.mjs matrix.');

const results = [];

async function take(step) {
  const start = performance.now();
  const { status, output, counts, told } = await step.does();
  const seconds = (performance.now() - start) / 1000;
  // A test run can fail without a failed test (a file that does not load, an unhandled error, no test at all).
  const { passed, failed, skipped } = counts ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const ok = status === 0 && failed === 0 && passed > 0;
  results.push({ step, seconds, passed, failed: ok ? 0 : Math.max(failed, 1), skipped, ok });
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!ok || step.tells) console.log(output.trimEnd().replace(/^/gm, '    '));
  else if (told) console.log(`    ${told}`);
}

async function takeTwoAtATime(steps) {
  const waiting = [...steps];
  const next = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
  };
  await Promise.all([next(), next()]);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const start = performance.now();
for (const stage of stages) await takeTwoAtATime(stage);

console.log('\nstep                            result      time');
for (const { step, ok, passed, failed, skipped, seconds } of results) {
  const result = step.isTests ? `${passed}/${passed + failed}` : ok ? 'ok' : 'failed';
  const remark = skipped > 0 ? `  ${skipped} skipped` : '';
  console.log(`${step.name.padEnd(28)} ${result.padStart(9)} ${seconds.toFixed(1).padStart(7)} s${remark}`);
}
console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(46)} s\n`);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const ranTests = results.some(({ step, passed }) => step.isTests && passed > 0);
if (!ranTests) console.log('No test ran.');
const counts = { passed: sum('passed'), failed: sum('failed') };
writeFileSync(join(reports, 'counts.json'), JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || !ranTests ? 1 : 0;
