// What the other scripts share: the workspace's folders, and a command run with the workspace's own tools.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every package of the workspace: its folder and its manifest. */
export function packages() {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(root, 'packages', name);
      return { folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
    });
}

/** Every file below a folder whose path matches, as `/`-separated paths from the root; built and installed files left out. */
export function filesBelow(folder, pattern) {
  const found = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist'].includes(entry.name)) found.push(...filesBelow(path, pattern));
    } else if (pattern.test(path)) found.push(path);
  }
  return found;
}

/** Runs a command at the root. Never rejects: what came of it is in `status` and `output`. */
export function run(command, args, { cwd = root } = {}) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  env.PATH = join(root, 'node_modules', '.bin') + delimiter + env.PATH;
  return new Promise((resolve) => {
    // Windows starts the tools through .cmd files, which needs a shell.
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
