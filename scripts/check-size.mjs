// Weighs what the sign-in path adds to a bare React page, both built as an app would build them, and fails above the budgets in size-budgets.json (kB = 1000 bytes, minified and compressed with gzip).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { root } from './run.mjs';

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

/** Which part of the download a file belongs to. The first match wins. */
const parts = [
  ['xstate and its React binding', /node_modules\/(xstate|@xstate|use-sync-external-store|use-isomorphic)/],
  ['bare React', /node_modules\/(react|react-dom|scheduler)\//],
  ['words', /packages\/react\/src\/messages\/en\.((failures|places)\.)?ts/],
  ['react', /packages\/react\//],
  ['machine', /packages\/machine\//],
  ['adapter-appwrite', /packages\/adapter-appwrite\//],
];

/** Builds one entry as an app would: production, modern browsers. */
async function bundle(contents) {
  const entry = 'virtual:entry';
  const { output } = await build({
    // The one package that depends on all the others.
    root: join(root, 'packages/playground'),
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@mfa-flow/source', ...defaultClientConditions] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? join(root, 'packages/playground/entry.ts') : undefined),
        load: (id) => (id.endsWith('playground/entry.ts') ? contents : undefined),
      },
    ],
    build: { write: false, rollupOptions: { input: entry } },
  });
  return output;
}

const gzip = (content) => gzipSync(content, { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const total = (files) => files.reduce((sum, file) => sum + gzip(file.code ?? file.source), 0);

/** The chunks that load with the entry; what is imported on demand is left out. */
function loadedAtOnce(chunks) {
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded)
    for (const name of imports) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      if (chunk) loaded.add(chunk);
    }
  return [...loaded];
}

/** What each part weighs in the whole is its share of the code before it is minified. */
function printParts(chunks) {
  const lengths = new Map();
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const part = parts.find(([, pattern]) => pattern.test(id))?.[0] ?? 'the rest';
    lengths.set(part, (lengths.get(part) ?? 0) + renderedLength);
  }
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  for (const [part, length] of [...lengths].sort((one, other) => other[1] - one[1]))
    console.log(`  ${part.padEnd(32)} about ${kB((length / whole) * total(chunks))}`);
}

function checkBudget({ what, failsAbove, aim }, bytes) {
  const fits = bytes <= failsAbove * 1000;
  const verdict = fits ? (bytes <= aim * 1000 ? 'ok' : 'fits, above the aim') : 'TOO LARGE';
  console.log(`${what.padEnd(34)} ${kB(bytes)} gzip (aim ${aim}, at most ${failsAbove} kB): ${verdict}`);
  if (!fits) process.exitCode = 1;
}

const chunksOf = (output) => output.filter(({ type }) => type === 'chunk');

const page = (element) => `
  import { createRoot } from 'react-dom/client';
  import { jsx } from 'react/jsx-runtime'; // what JSX becomes
  ${element}
  createRoot(document.body).render(jsx(Page, {}));`;

const bare = chunksOf(await bundle(page(`const Page = () => jsx('p', { children: 'Hello' });`)));
// What an app has besides, the vendor's package and its `account`, is not ours to count.
const signIn = chunksOf(
  await bundle(
    page(`
  import { MfaFlow } from '@mfa-flow/react';
  import { createAppwriteAdapter } from '@mfa-flow/adapter-appwrite';
  const adapter = createAppwriteAdapter({ account: globalThis.account });
  const Page = () => jsx(MfaFlow, { adapter });`),
  ),
);
const atOnce = loadedAtOnce(signIn);
checkBudget(budgets.script, total(atOnce) - total(bare));
printParts(atOnce);
checkBudget(budgets.everyStep, total(signIn) - total(bare));

/** What the rest adds to a sign-in with all of its steps, in an app that has TanStack Query already or brings it for this. */
const allOf = async (imports, use) =>
  total(
    chunksOf(
      await bundle(
        page(`
  import { MfaFlow } from '@mfa-flow/react';
  import { createAppwriteAdapter } from '@mfa-flow/adapter-appwrite';
  ${imports}
  globalThis.all = [${use}];
  const adapter = createAppwriteAdapter({ account: globalThis.account });
  const Page = () => jsx(MfaFlow, { adapter });`),
      ),
    ),
  );
const withQuery = `import { QueryClient, useQuery } from '@tanstack/react-query';`;
const settings = `import { MfaSettings, MfaSetup } from '@mfa-flow/react/settings';`;
const stepUp = `import { StepUpProvider, useStepUp } from '@mfa-flow/react/step-up';`;
const alone = total(signIn);
const query = await allOf(withQuery, 'QueryClient, useQuery');
const settingsToo = await allOf(settings, 'MfaSettings, MfaSetup');
const stepUpToo = await allOf(stepUp, 'StepUpProvider, useStepUp');
console.log(
  `settings and set-up add ${kB(settingsToo - alone)}, ${kB(settingsToo - query)} where TanStack Query is there already; step-up ${kB(stepUpToo - alone)}`,
);

const aloneKB = async (contents) => total(chunksOf(await bundle(contents))) / 1000;

/** The factory alone (a password, and an authenticator), then all that the package has. */
for (const { name, factory } of [
  { name: 'adapter-appwrite', factory: 'createAppwriteAdapter' },
  { name: 'adapter-supertokens', factory: 'createSuperTokensAdapter' },
  { name: 'adapter-better-auth', factory: 'createBetterAuthAdapter' },
  { name: 'adapter-memory', factory: 'createMemoryAdapter' },
]) {
  const least = await aloneKB(
    `import { ${factory} } from '@mfa-flow/${name}'; globalThis.make = ${factory};`,
  );
  const most = await aloneKB(`import * as all from '@mfa-flow/${name}'; globalThis.all = { ...all };`);
  const sizes = `${least.toFixed(1)} kB gzip, with everything ${most.toFixed(1)} kB (alone)`;
  console.log(`${name.padEnd(34)} ${sizes}`);
  compareWithReadme(name, least, most);
}

/** Where a README says "weighs 1.2 kB … everything 3.4 kB", it has to be true to 0.2 kB. */
function compareWithReadme(name, ...measured) {
  const readme = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
  const [, ...said] = /weighs ([\d.]+) kB .*?everything ([\d.]+) kB/.exec(readme.replaceAll('\n', ' ')) ?? [];
  if (said.every((figure, place) => Math.abs(Number(figure) - measured[place]) <= 0.2)) return;
  console.log(`  packages/${name}/README.md says ${said.join(' and ')} kB`);
  process.exitCode = 1;
}

for (const [name, budget] of [
  ['styles', budgets.styles],
  ['settings', budgets.settingsStyles],
]) {
  const styles = await bundle(`import '@mfa-flow/react/${name}.css';`);
  checkBudget(budget, total(styles.filter(({ fileName }) => fileName.endsWith('.css'))));
}
