// Tries the template for adapter authors as one of them would: in an empty folder, with the packages as published.
// Its tests must pass, its types must fit, the result must be the one that the guide shows, and once the adapter is broken
// its tests must say so.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packages, root, run } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mfa-flow-adapter-'));
const file = (name) => join(folder, name);

/** Runs a step in the folder; what it printed is worth reading only when it did not go as expected. */
async function step(what, command, args, isRight = ({ status }) => status === 0) {
  const result = await run(command, args, { cwd: folder });
  if (!isRight(result)) throw new Error(`${what} did not go as expected:\n${result.output}`);
  return result.output;
}

async function pack(name) {
  const found = packages().find(({ manifest }) => manifest.name === name);
  const { status, output } = await run('pnpm', ['pack', '--pack-destination', folder], { cwd: found.folder });
  const stem = name.replace('@', '').replace('/', '-');
  const tarball = readdirSync(folder).find((each) => each.startsWith(`${stem}-`));
  if (status !== 0 || tarball === undefined) throw new Error(`${name} could not be packed:\n${output}`);
  return `file:./${tarball}`;
}

/** Its dependencies are these tarballs. TypeScript and the types of Node are lent, so that no network is needed. */
async function install() {
  cpSync(join(root, 'packages/conformance/template'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(file('package.json'), 'utf8'));
  manifest.dependencies = { '@mfa-flow/contract': await pack('@mfa-flow/contract') };
  manifest.devDependencies = { '@mfa-flow/conformance': await pack('@mfa-flow/conformance') };
  writeFileSync(file('package.json'), JSON.stringify(manifest));
  await step('npm install', 'npm', ['install', '--offline', '--no-audit', '--no-fund']);
  mkdirSync(file('node_modules/@types'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@types/node'), file('node_modules/@types/node'), 'junction');
}

const test = ['--test', '--test-reporter=tap'];

/** A slip that happens: an answer of the server that was not foreseen is taken for a success. */
function breakAdapter() {
  const right = "if (fields(body)['done'] === true) return succeeded();";
  const source = readFileSync(file('adapter.js'), 'utf8');
  if (!source.includes(right)) throw new Error(`adapter.js has no line to break: ${right}`);
  writeFileSync(file('adapter.js'), source.replace(right, 'if (status < 300) return succeeded();'));
}

try {
  await install();
  const output = await step('The conformance kit on the template', process.execPath, test);
  await step('TypeScript on the template', 'tsc', ['-p', 'tsconfig.json']);
  breakAdapter();
  const isReported = ({ status, output }) =>
    status !== 0 && output.includes('firstFactor.password.signIn/nonsense');
  await step('The conformance kit on a broken adapter', process.execPath, test, isReported);
  const [summary] = /\d+ passed · .* cases\./.exec(output) ?? [];
  if (summary === undefined) throw new Error(`The report is missing:\n${output}`);
  const page = 'docs/writing-an-adapter.md';
  if (!readFileSync(join(root, page), 'utf8').includes(summary))
    throw new Error(`${page} shows another result than the template has: ${summary}`);
  console.log(summary);
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
