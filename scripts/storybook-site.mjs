// Storybook as a site, for scripts that photograph it: built into dist/storybook, and served with the rest of dist.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = await readFile(join(dist, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves `dist`. */
export function serve() {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, base: `http://127.0.0.1:${server.address().port}` }),
    );
  });
}

/** Builds Storybook, unless the last build may be reused, and lists its stories. */
export async function readStories({ reuse }) {
  if (!reuse || !existsSync(join(dist, 'storybook/index.json'))) {
    const storybook = fileURLToPath(new URL('../node_modules/.bin/storybook', import.meta.url));
    const options = ['build', '--quiet', '--output-dir', 'dist/storybook'];
    const built = spawnSync(storybook, options, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (built.status !== 0) process.exit(1);
  }
  const index = JSON.parse(await readFile(join(dist, 'storybook/index.json'), 'utf8'));
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}
