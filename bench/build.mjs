// Builds the pages as an app would be built: with Vite, for production. Ours read the packages from `dist`, as published.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root, run } from '../scripts/run.mjs';
import { pages } from './pages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** The package of the workspace that depends on all the others: our pages import what it would import. */
const playground = join(root, 'packages/playground/package.json');

const folderOf = (page) => join(here, 'pages', page.name);

async function must(args, cwd = root) {
  const { status, output } = await run(process.execPath, args, { cwd });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed\n${output}`);
}

/** The requirements for building a page: a browser, our packages, and the dependencies of other kits. */
export async function prepare() {
  await must(['scripts/browser.mjs']);
  await must(['node_modules/typescript/bin/tsc', '-b']);
  await must(['scripts/copy-css.mjs']);
  for (const page of pages) if (page.installs) await must([join(root, 'scripts/pnpm.mjs')], folderOf(page));
}

/** Names in our pages are those of the workspace; a page that installs has its own beside it. */
const fromWorkspace = {
  name: 'from-workspace',
  enforce: 'pre',
  resolveId(id, importer) {
    const isName = /^[@a-z]/.test(id) && importer?.startsWith(here) && !importer.includes('node_modules');
    return isName ? this.resolve(id, playground, { skipSelf: true }) : null;
  },
};

/** Builds a page and gives the folder it is in. `api`: the origin where the stand-ins of servers answer. */
export async function buildPage(page, { api, into = page.name, plugins = [], ...options }) {
  const outDir = join(here, 'dist', into);
  await build({
    root: folderOf(page),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.env.BENCH_API': JSON.stringify(api) },
    plugins: [react(), !page.installs && fromWorkspace, ...plugins],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000, ...options },
  });
  return outDir;
}

/** The versions of what a page is made of, as installed. */
export function versionsOf(page) {
  const from = page.installs ? join(folderOf(page), 'package.json') : playground;
  const paths = createRequire(from).resolve.paths('any');
  const manifest = (name) => {
    for (const path of paths)
      try {
        return JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8'));
      } catch {
        // It is in one of the next.
      }
    throw new Error(`${name} is not installed for ${page.name}.`);
  };
  return ['react', ...page.packages].map((name) => `${name} ${manifest(name).version}`);
}
