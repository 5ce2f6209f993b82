// Makes packages/react/dist/styles.css and its twin in a layer: each one file, with everything that it imports.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages/react/', import.meta.url));

await build({
  entryPoints: [`${root}src/styles.css`, `${root}src/styles.layer.css`],
  outdir: `${root}dist`,
  bundle: true,
  // Browsers of 2023: without nesting, which the sources use.
  target: ['chrome111', 'firefox113', 'safari16.4'],
  logLevel: 'warning',
});
