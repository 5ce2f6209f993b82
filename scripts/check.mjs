// What can be known of a change in less than a minute: format, types, lint, and the tests that the changed files have to do
// with. A change is everything since the branch left `main`, committed or not; on `main` itself what is not committed, or
// else the last commit; `npm run check -- HEAD~3` names another beginning. What tries everything in every situation,
// browsers, journeys and the rest are the gate's.
import { run } from './run.mjs';

const sources = /\.(?:[cm]?[jt]s|tsx)$/;
const projects = ['node', 'vendors', 'dom', 'react-18'];

async function git(...args) {
  const { status, output } = await run('git', args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  return output.trim();
}

/** Where the branch left another one; undefined if there is none of that name here. */
const leftAt = (branch) => git('merge-base', 'HEAD', branch).catch(() => undefined);

const linesOf = (text) => text.split('\n').filter(Boolean);

/** The files that differ from a commit and are still there. */
async function changedSince(commit) {
  const differing = await git('diff', '--name-only', '--diff-filter=d', commit);
  const unknown = await git('ls-files', '--others', '--exclude-standard');
  return [...linesOf(differing), ...linesOf(unknown)];
}

async function findChange() {
  const [, , named] = process.argv;
  if (named) return { since: named, files: await changedSince(named) };
  const since = (await leftAt('main')) ?? (await leftAt('origin/main')) ?? 'HEAD';
  const files = await changedSince(since);
  return files.length > 0 ? { since, files } : { since: 'HEAD~1', files: await changedSince('HEAD~1') };
}

const { since, files } = await findChange();
const toLint = files.filter((file) => sources.test(file));
const hasTests = files.some((file) => /^(?:packages|scripts)\//.test(file));

/** Each after the other: the linter reads the types that the build writes. */
const steps = [
  {
    name: 'format',
    isDue: files.length > 0,
    command: ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...files],
  },
  { name: 'build', isDue: true, command: ['tsc', '-b'] },
  { name: 'types', isDue: true, command: ['tsc', '-p', 'tsconfig.check.json'] },
  {
    name: 'lint',
    isDue: toLint.length > 0,
    command: ['oxlint', '--type-aware', '--deny-warnings', '--no-error-on-unmatched-pattern', ...toLint],
  },
  {
    name: 'tests',
    isDue: hasTests,
    command: ['vitest', 'run', '--changed', since, ...projects.map((name) => `--project=${name}`)],
  },
];

process.env.TEST_SCOPE = 'check';
console.log(`${files.length} files changed since ${since.slice(0, 9)}.`);
for (const { name, isDue, command } of steps) {
  if (!isDue) continue;
  const start = performance.now();
  const { status, output } = await run(command[0], command.slice(1));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const told = /^ *Tests .*$|^No test files found.*$/m.exec(output)?.[0].trim().replaceAll(/ +/g, ' ') ?? '';
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s) ${told}`.trimEnd());
  if (status === 0) continue;
  console.log(output.trimEnd().replace(/^/gm, '    '));
  process.exitCode = 1;
}
