import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { BrowserContext } from 'playwright';
import { launchOptions } from '../../../../../scripts/browser.mjs';

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.entry.fixture.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['@mfa-flow/source'],
  });
  const [{ text } = { text: '' }] = outputFiles;
  return `<!doctype html><html lang="en"><title>Host</title><script>${text.replaceAll('</script', '<\\/script')}</script></html>`;
}

export interface HostBrowser {
  /** Where the host's page is. */
  readonly site: string;
  /** Another browser, as far as cookies and storage go. */
  readonly openContext: () => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** Chromium, and the host's page on a server of its own. */
export async function openChromium(): Promise<HostBrowser> {
  const [body, browser] = await Promise.all([bundlePage(), chromium.launch(launchOptions())]);
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    site: `http://localhost:${port}`,
    openContext: () => browser.newContext(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
