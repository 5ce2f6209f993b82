import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { expect, test } from '@playwright/test';
import { createServer, defaultClientConditions, type ViteDevServer } from 'vite';

/** A page of a developer, beside the playground, whose packages it finds. */
const folder = fileURLToPath(new URL('../../../playground/dist/fast-refresh/', import.meta.url));

const files = {
  'index.html': '<!doctype html><div id="page"></div><script type="module" src="./main.tsx"></script>',
  'main.tsx': `import { createRoot } from 'react-dom/client';
    import { Host } from './host.tsx';
    createRoot(document.querySelector('#page')!).render(<Host />);`,
  'adapter.ts': `import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
    const factors = [{ kind: 'authenticator' as const }];
    export const adapter = createMemoryAdapter(
      createMemoryBackend({
        accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'correct horse', factors }],
      }),
    );`,
};

/** The file that is being worked on. */
const host = (text: string, flow: string) => `import { MfaFlow, useMfaFlow } from '@mfa-flow/react';
  import '@mfa-flow/react/styles.css';
  import { adapter } from './adapter.ts';
  export function Host() {
    ${flow.includes('actor') ? 'const actor = useMfaFlow({ adapter });' : ''}
    return <><p>${text}</p>${flow}</>;
  }`;

let server: ViteDevServer;
const edited = join(folder, 'host.tsx');

/** Saved, and told to the server here: a watcher may miss a file that is written twice within its own pace. */
const edit = async (text: string, flow: string) => {
  await writeFile(edited, host(text, flow));
  server.watcher.emit('change', edited);
};

test.beforeEach(async () => {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
test.afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const hosts = {
  useMfaFlow: '<MfaFlow actor={actor} />',
  '<MfaFlow adapter>': '<MfaFlow adapter={adapter} />',
};

test.describe.configure({ mode: 'serial' });

for (const [name, flow] of Object.entries(hosts)) {
  test(`[ERR-37] an edit of a page that uses ${name} leaves no empty card`, async ({ page }) => {
    await writeFile(edited, host('as it was', flow));
    server = await createServer({
      configFile: false,
      root: folder,
      cacheDir: join(folder, 'cache'),
      logLevel: 'error',
      plugins: [react()],
      resolve: { conditions: ['@mfa-flow/source', ...defaultClientConditions] },
      server: { host: '127.0.0.1', port: 0, watch: null },
    });
    await server.listen();
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const password = page.getByLabel('Password', { exact: true });
    await expect(password).toBeVisible();
    // What is optimised on the first visit may load the page once more.
    await page.waitForLoadState('networkidle');
    const loadsBefore = loads;

    for (const text of ['once edited', 'edited twice']) {
      await edit(text, flow);
      await expect(page.getByText(text)).toBeVisible();
      await expect(password).toBeVisible();
    }
    await page.getByLabel('Email address').fill('ada@example.com');
    await password.fill('correct horse');
    await password.press('Enter');
    await expect(page.getByLabel('Security code')).toBeVisible();
    await edit('edited at the second step', flow);
    await expect(page.getByText('edited at the second step')).toBeVisible();
    await expect(page.getByLabel('Security code')).toBeVisible();
    expect(loads, 'the page was not loaded again').toBe(loadsBefore);
  });
}
