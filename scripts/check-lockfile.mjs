// pnpm silently writes a lockfile without the binary of a platform for which a release has none, and the tool then fails
// on a colleague's laptop only. So: whatever the lockfile has for Linux on x64, it must have for the other platforms too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const platforms = ['darwin-arm64', 'darwin-x64', 'win32-x64', 'linux-arm64'];
const suffixes = ['', '-msvc', '-gnu'];

/** On Windows these stand in the package that uses them. */
const elsewhere = new Set(['@img/sharp-libvips-win32-x64']);

const missing = [];
let binaries = 0;
const folders = [
  '.',
  'stock-pages/vite',
  'stock-pages/next',
  'bench/pages/amplify',
  'bench/pages/supertokens',
];
for (const folder of folders) {
  const file = join(folder, 'pnpm-lock.yaml');
  const text = readFileSync(join(root, file), 'utf8');
  // A host of a registry would tie everybody to it.
  if (/https?:/.test(text)) missing.push(`${file} names a host.`);
  const [packagesPart] = text.split('\nsnapshots:');
  const locked = new Set([...packagesPart.matchAll(/^ {2}'?(\S+?@[^:'()]+)'?:$/gm)].map((match) => match[1]));
  for (const name of locked) {
    const [, before, version] = /^(.*)linux-x64(?:-gnu)?@(.*)$/.exec(name) ?? [];
    if (!version) continue;
    binaries += 1;
    for (const platform of platforms) {
      const isLocked = suffixes.some((suffix) => locked.has(`${before}${platform}${suffix}@${version}`));
      if (!isLocked && !elsewhere.has(`${before}${platform}`))
        missing.push(`${file}: ${name}: nothing for ${platform}`);
    }
  }
}

if (binaries === 0) missing.push('No binaries found at all: has the form of the lockfile changed?');
console.log(missing.length > 0 ? missing.join('\n') : `${binaries} binaries, each for all platforms.`);
process.exitCode = missing.length > 0 ? 1 : 0;
