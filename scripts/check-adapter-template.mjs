// Tries the templates for adapter authors as one of them would: in a folder with a package.json of theirs, with the packages
// as published. Nothing of theirs may be overwritten; the tests must pass, the types must fit, the result must be the one that
// the guide shows, and once the adapter is broken its tests must say so. In JavaScript, and in TypeScript.
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

/** What the author has already, and the guide's first lines. */
const ours = { name: 'my-adapter', version: '1.2.3', private: true, type: 'module' };

/**
 * Its dependencies are these tarballs. TypeScript and the types of Node are lent, so that no network is needed. The template is
 * copied as the guide does it, out of the package that was installed, over nothing that is there.
 */
async function install() {
  const dependencies = { '@mfa-flow/contract': await pack('@mfa-flow/contract') };
  const devDependencies = { '@mfa-flow/conformance': await pack('@mfa-flow/conformance') };
  const manifest = JSON.stringify({ ...ours, dependencies, devDependencies });
  writeFileSync(file('package.json'), manifest);
  await step('npm install', 'npm', ['install', '--offline', '--no-audit', '--no-fund']);
  copy('template');
  if (readFileSync(file('package.json'), 'utf8') !== manifest)
    throw new Error('package.json was overwritten.');
  if (/\blatest\b/.test(readFileSync(file('README.md'), 'utf8'))) throw new Error('A version is not named.');
  mkdirSync(file('node_modules/@types'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@types/node'), file('node_modules/@types/node'), 'junction');
}

function copy(template) {
  cpSync(file(`node_modules/@mfa-flow/conformance/${template}`), folder, { recursive: true, force: false });
}

/** The same in TypeScript: what is JavaScript goes, but for the backend. */
async function toTypeScript() {
  for (const name of [
    'adapter.js',
    'client.js',
    'world.js',
    'adapter.test.js',
    'tsconfig.json',
    'README.md',
  ]) {
    rmSync(file(name));
  }
  copy('template-typescript');
  await step('TypeScript on the TypeScript template', 'tsc', []);
}

const test = ['--test', '--test-reporter=tap'];

/** A slip that happens: an answer of the server that was not foreseen is taken for a success. */
function breakAdapter(name) {
  const right = "if (fields(body)['done'] === true) return succeeded();";
  const source = readFileSync(file(name), 'utf8');
  if (!source.includes(right)) throw new Error(`${name} has no line to break: ${right}`);
  writeFileSync(file(name), source.replace(right, 'if (status < 300) return succeeded();'));
}

const isReported = ({ status, output }) =>
  status !== 0 && output.includes('firstFactor.password.signIn/nonsense');

const summaryIn = (output) => {
  const [summary] = /\d+ passed · .* cases\./.exec(output) ?? [];
  if (summary === undefined) throw new Error(`The report is missing:\n${output}`);
  return summary;
};

try {
  await install();
  const summary = summaryIn(await step('The conformance kit on the template', process.execPath, test));
  await step('TypeScript on the template', 'tsc', ['-p', 'tsconfig.json', '--noEmit']);
  breakAdapter('adapter.js');
  await step('The conformance kit on a broken adapter', process.execPath, test, isReported);

  await toTypeScript();
  const compiled = [...test, 'dist/adapter.test.js'];
  const again = summaryIn(
    await step('The conformance kit on the TypeScript template', process.execPath, compiled),
  );
  if (again !== summary) throw new Error(`In TypeScript the template has another result: ${again}`);
  breakAdapter('adapter.ts');
  await step('TypeScript on a broken adapter', 'tsc', []);
  await step('The conformance kit on a broken adapter in TypeScript', process.execPath, compiled, isReported);

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
