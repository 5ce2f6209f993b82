// Makes the stylesheets of packages/react/dist, each with its twin in a layer, and the presets: one file each, with everything
// that it imports.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../packages/react/', import.meta.url));

const styles = ['styles', 'styles.layer', 'settings', 'settings.layer'];
const presets = ['bootstrap', 'mui', 'radix', 'shadcn', 'tailwind'].map((host) => `themes/${host}`);

await build({
  entryPoints: [...styles, ...presets].map((name) => `${root}src/${name}.css`),
  outdir: `${root}dist`,
  bundle: true,
  // Browsers of 2023: without nesting, which the sources use.
  target: ['chrome111', 'firefox113', 'safari16.4'],
  logLevel: 'warning',
});
