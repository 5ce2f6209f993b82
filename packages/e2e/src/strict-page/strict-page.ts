import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { strictPolicy } from './policy.ts';

/** The placeholder for the nonce in the built page. */
const placeholder = 'nonce-of-this-answer';

/** The playground's own picture; the policy allows none, since the kit needs none. */
const icon = /<link rel="icon"[^>]*>/;

const isPage = (path: string) => ['', '.html'].includes(extname(path));

/** A file of the site, or the page that answers for every other address. */
function readPage(site: string, path: string): string {
  const own = join(site, path);
  const file = path.endsWith('.html') && existsSync(own) ? own : join(site, 'index.html');
  return readFileSync(file, 'utf8').replace(icon, '');
}

interface StrictPageOptions {
  /** The servers that the pages may call. */
  readonly api: readonly string[];
  /** The meta tags of every page, by name. */
  readonly says: Readonly<Record<string, string | undefined>>;
}

/** Serves the pages of a built site under the strictest policy: a violation fails a journey. */
export function strictPage({ api, says }: StrictPageOptions): Plugin {
  const head = Object.entries(says).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return {
    name: 'strict-page',
    config: () => ({ html: { cspNonce: placeholder } }),
    configurePreviewServer({ middlewares, config }) {
      const site = join(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        // Compressing every file anew for every page takes longer than everything else about opening it.
        delete request.headers['accept-encoding'];
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!isPage(pathname)) return next();
        const nonce = randomBytes(16).toString('base64');
        response.setHeader('Content-Security-Policy', strictPolicy({ nonce, api }));
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        const page = readPage(site, pathname).replace('<head>', `<head>${head.join('')}`);
        response.end(page.replaceAll(placeholder, nonce));
      });
    },
  };
}
