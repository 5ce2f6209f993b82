// A server for a built page, and one that stands in for what the kits ask of theirs before anybody signs in.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** Makes the clock of a page show steps of 5 instead of 100 microseconds. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves a folder from memory, compressed as web servers do by default. What is no file is a route of the page. */
export function servePage(folder, { isIsolated = false } = {}) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, { body: gzipSync(readFileSync(file), { level: 6 }), type: types[extname(file)] });
  }
  return listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const isRoute = extname(pathname) === '';
    const found = files.get(isRoute ? '/index.html' : pathname);
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': found.body.length,
      'cache-control': isRoute ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(isIsolated && isolation),
    });
    response.end(found.body);
  });
}

/** Each vendor's answer for "nobody is signed in". */
const answers = {
  'GET /v1/account': {
    message: 'User (role: guests) missing scopes (["account"])',
    code: 401,
    type: 'general_unauthorized_scope',
    version: '1.8.1',
  },
  'POST /auth/session/refresh': { message: 'unauthorised' },
};

/** On an origin of its own, as servers of vendors are. `unanswered` has what was asked and is not known here. */
export async function serveApi() {
  const unanswered = new Set();
  const { origin, close } = await listen((request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-expose-headers': 'front-token, anti-csrf, st-access-token, st-refresh-token',
      vary: 'origin',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
    const { pathname } = new URL(request.url, 'http://api');
    const call = `${request.method} ${pathname}`;
    const answer = answers[call];
    if (!answer) unanswered.add(call);
    response.writeHead(answer ? 401 : 404, { ...cors, 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  return { origin, close, unanswered };
}
