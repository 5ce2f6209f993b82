// Weighs what a page downloads for the sign-in path, on top of React itself, as a production build, and fails above the
// budgets in size-budgets.json (kB = 1000 bytes, minified and compressed with gzip).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './run.mjs';

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
const production = {
  'process.env.NODE_ENV': '"production"',
  'import.meta.env.DEV': 'false',
  'import.meta.env.PROD': 'true',
};

/** Which part of the download a file belongs to. The first match wins. */
const parts = [
  ['xstate and its React binding', /node_modules\/(xstate|@xstate)\//],
  ['valibot', /node_modules\/valibot\//],
  ['contract', /^packages\/contract\//],
  ['machine', /^packages\/machine\//],
  ['react', /^packages\/react\//],
  ['adapter-memory', /^packages\/adapter-memory\//],
  ['other packages', /node_modules\//],
];

async function bundle(contents, loader = 'ts') {
  const { outputFiles, metafile } = await build({
    // Resolved from the playground: the one package that depends on all the others.
    stdin: { contents, loader, resolveDir: join(root, 'packages/playground') },
    absWorkingDir: root,
    outdir: 'dist/size',
    write: false,
    metafile: true,
    bundle: true,
    splitting: loader === 'ts',
    minify: true,
    format: 'esm',
    target: 'es2022',
    // esbuild drops its own `module` as soon as others are named; every bundler of an app has it.
    conditions: ['@mfa-flow/source', 'production', 'module'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    define: production,
    legalComments: 'none',
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
    ...output,
    path,
    gzip: gzipSync(outputFiles.find((file) => file.path.endsWith(path))?.contents ?? '', { level: 9 }).length,
  }));
  return { entry: outputs.find((output) => output.entryPoint), outputs };
}

/** The outputs that load with the entry; what is imported on demand is left out. */
function loadedAtOnce({ entry, outputs }) {
  const loaded = new Set([entry.path]);
  for (const path of loaded) {
    const { imports } = outputs.find((output) => output.path === path);
    for (const each of imports) if (each.kind === 'import-statement' && !each.external) loaded.add(each.path);
  }
  return outputs.filter((output) => loaded.has(output.path));
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const total = (outputs) => outputs.reduce((sum, output) => sum + output.gzip, 0);

/** Minified bytes are exact; what each part weighs compressed is its share of the whole. */
function printParts(outputs) {
  const minified = new Map();
  for (const { inputs } of outputs) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const part = parts.find(([, pattern]) => pattern.test(file))?.[0] ?? 'entry';
      minified.set(part, (minified.get(part) ?? 0) + bytesInOutput);
    }
  }
  const whole = [...minified.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (whole === 0) return;
  for (const [part, bytes] of [...minified].sort((one, other) => other[1] - one[1]))
    console.log(`  ${part.padEnd(32)} ${kB(bytes)} min  about ${kB((bytes / whole) * total(outputs))} gzip`);
}

function judge({ what, failsAbove, aim }, bytes) {
  const fits = bytes <= failsAbove * 1000;
  const verdict = fits ? (bytes <= aim * 1000 ? 'ok' : 'fits, above the aim') : 'TOO LARGE';
  console.log(`${what.padEnd(34)} ${kB(bytes)} gzip (aim ${aim}, at most ${failsAbove} kB): ${verdict}`);
  if (!fits) process.exitCode = 1;
}

const everything = await bundle(`export * from '@mfa-flow/react';`);
const isReady = everything.entry.exports.includes('MfaFlow');
if (!isReady) {
  console.log('MfaFlow is not exported, so this weighs something else: all that @mfa-flow/react exports.');
  process.exitCode = 1;
}
const signIn = isReady ? await bundle(`export { MfaFlow } from '@mfa-flow/react';`) : everything;
const atOnce = loadedAtOnce(signIn);
judge(budgets.script, total(atOnce));
printParts(atOnce);

const onDemand = signIn.outputs.filter((output) => !atOnce.includes(output));
if (onDemand.length > 0)
  console.log(`loaded on demand                   ${kB(total(onDemand))} gzip (not counted)`);

const memory = await bundle(`export * from '@mfa-flow/adapter-memory';`);
console.log(`adapter-memory                     ${kB(total(memory.outputs))} gzip (beside it, not counted)`);

const styles = join(root, 'packages/react/src/styles.css');
if (existsSync(styles)) judge(budgets.styles, total((await bundle(`@import '${styles}';`, 'css')).outputs));
else {
  console.log('packages/react/src/styles.css is missing.');
  process.exitCode = 1;
}
