// Runs the pinned pnpm, so that `npm start` and `npm test` need nothing but Node and npm.
// `node scripts/pnpm.mjs <script> [args]` installs from the lockfile and then runs the script.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const pinned = manifest.packageManager.split('+')[0];
const shell = process.platform === 'win32';
const found = spawnSync('pnpm', ['--version'], { shell, encoding: 'utf8' });
const isPinned = found.status === 0 && `pnpm@${found.stdout.trim()}` === pinned;
const [command, ...prefix] = isPinned ? ['pnpm'] : ['npx', '--yes', pinned];

function run(...args) {
  const result = spawnSync(command, [...prefix, ...args], { stdio: 'inherit', shell });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const [script, ...args] = process.argv.slice(2);
run('install', '--frozen-lockfile');
if (script) run('run', script, ...args);
