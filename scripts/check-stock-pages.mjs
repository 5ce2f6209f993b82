// Installs the packages, packed as strangers get them, in an app as Vite's and one as Next's templates make it, puts the README's
// example there, builds both and looks at them in a browser (stock-pages/*.spec.ts). `--update` writes the lockfiles anew.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packages, root, run } from './run.mjs';

const place = join(root, 'dist', 'stock-pages');
const packed = join(place, 'packed');
const isUpdate = process.argv.includes('--update');
const apps = ['vite', 'next'];
const needed = ['contract', 'machine', 'react', 'adapter-memory'];

async function must(command, args, options) {
  const { status, output } = await run(command, args, options);
  if (status === 0) return output;
  console.log(`${command} ${args.join(' ')} failed\n${output}`);
  process.exit(1);
}

/** Of the one build in hand; a lockfile in the repository cannot know it. */
const unknown = 'sha512-of-the-build';
const locked = /integrity: \S+, tarball: file:\.\.\/packed\/(\S+)\.tgz/g;
const integrityOf = (name) =>
  `sha512-${createHash('sha512')
    .update(readFileSync(join(packed, `${name}.tgz`)))
    .digest('base64')}`;
const withIntegrity = (lockfile, integrity) =>
  lockfile.replace(locked, (_, name) => `integrity: ${integrity(name)}, tarball: file:../packed/${name}.tgz`);

async function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  for (const { folder, manifest } of packages()) {
    const name = manifest.name.replace('@mfa-flow/', '');
    if (!needed.includes(name)) continue;
    await must('pnpm', ['pack', '--pack-destination', packed], { cwd: folder });
    const file = readdirSync(packed).find((each) => each.startsWith(`mfa-flow-${name}-`));
    renameSync(join(packed, file), join(packed, `${name}.tgz`));
  }
}

async function install(app) {
  const from = join(root, 'stock-pages', app);
  const to = join(place, app);
  // What was installed before stays, for the next time.
  for (const each of ['src', 'app', 'dist', '.next'])
    rmSync(join(to, each), { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const source = join(to, app === 'vite' ? 'src' : 'app');
  writeFileSync(join(source, 'readme-example.tsx'), readmeExample());
  const lockfile = join(to, 'pnpm-lock.yaml');
  if (isUpdate) {
    await must('pnpm', ['install', '--lockfile-only', '--no-frozen-lockfile'], { cwd: to });
    const text = withIntegrity(readFileSync(lockfile, 'utf8'), () => unknown);
    writeFileSync(join(from, 'pnpm-lock.yaml'), text);
  }
  writeFileSync(lockfile, withIntegrity(readFileSync(join(from, 'pnpm-lock.yaml'), 'utf8'), integrityOf));
  await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: to });
}

function readmeExample() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example] = /^## Use it\n+```tsx\n([^]*?)^```$/m.exec(readme) ?? [];
  if (!example) throw new Error('README.md has no example under "Use it".');
  return example;
}

/** The stylesheets of hosts that have to be made. */
async function makeHostStyles() {
  const cwd = join(place, 'vite');
  const hosts = join(cwd, 'hosts');
  const modules = join(cwd, 'node_modules');
  const tailwind3 = join(modules, 'tailwindcss-3/lib/cli.js');
  const tailwind4 = join(modules, '@tailwindcss/cli/dist/index.mjs');
  const out = (name) => join(hosts, 'made', `${name}.css`);
  mkdirSync(join(hosts, 'made'), { recursive: true });
  const config = ['-c', join(hosts, 'tailwind-3.config.cjs')];
  const node = process.execPath;
  await must(node, [tailwind3, ...config, '-i', join(hosts, 'tailwind-3.css'), '-o', out('tailwind-3')], {
    cwd,
  });
  await must(node, [tailwind4, '-i', join(hosts, 'tailwind-4.css'), '-o', out('tailwind-4')], { cwd });
  for (const [name, file] of [
    ['bootstrap', 'bootstrap/dist/css/bootstrap.css'],
    ['pico', '@picocss/pico/css/pico.css'],
    ['bulma', 'bulma/css/bulma.css'],
    ['antd', 'antd/dist/reset.css'],
  ])
    copyFileSync(join(modules, file), out(name));
}

async function build(app) {
  // Next warns of a build machine that keeps no cache between builds, which says nothing of the page.
  mkdirSync(join(place, app, '.next', 'cache'), { recursive: true });
  const output = await must('pnpm', ['run', 'build'], { cwd: join(place, app) });
  const warnings = output.split('\n').filter((line) => /\bwarn|⚠/i.test(line));
  if (warnings.length === 0) return;
  console.log(`The build of ${app} warns:\n${warnings.join('\n')}`);
  process.exitCode = 1;
}

process.env.NEXT_TELEMETRY_DISABLED = '1';
await pack();
await Promise.all(apps.map(install));
if (!isUpdate) {
  await Promise.all([makeHostStyles(), ...apps.map(build)]);
  const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? 'list,json' : 'list';
  const config = ['--config', 'stock-pages/playwright.config.ts', '--forbid-only'];
  const { status, output } = await run('playwright', ['test', ...config, `--reporter=${report}`]);
  console.log(output);
  if (status !== 0) process.exitCode = 1;
}
