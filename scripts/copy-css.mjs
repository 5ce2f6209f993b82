// Makes packages/react/dist/styles.css: one file, with everything that src/styles.css imports.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages/react/', import.meta.url));

await build({
  entryPoints: [`${root}src/styles.css`],
  outfile: `${root}dist/styles.css`,
  bundle: true,
  logLevel: 'warning',
});
