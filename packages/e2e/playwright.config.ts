import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import type { Options } from './src/journey.ts';
import { trueCore } from './src/true-core.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = 47_311;
const isCI = Boolean(process.env['CI']);

// Vite is started directly: a package manager in between would survive the tests, and its server with it.
const vite = 'node node_modules/vite/bin/vite.js';
const site =
  'packages/playground --config packages/e2e/site.config.ts --outDir ../../dist/e2e/site --logLevel warn';

/** By the folder in this package: a pattern for any folder would fit a checkout that has such a name. */
const journeysOf = (backend: string) => new RegExp(`journeys[\\\\/]${backend}[\\\\/]`);

export default defineConfig<Options>({
  testDir: 'src',
  projects: [
    {
      name: 'memory',
      testIgnore: [journeysOf('appwrite'), journeysOf('supertokens')],
      use: { server: 'memory' },
    },
    {
      name: 'appwrite',
      testDir: 'src/journeys',
      testIgnore: journeysOf('supertokens'),
      // What takes a power that only the backend in the page has, or that Appwrite lacks.
      grepInvert: /@memory|@not-appwrite/,
      use: { server: 'appwrite' },
    },
    {
      // Another way of calling the same server: what is called is all in these.
      name: 'appwrite-18',
      testDir: 'src/journeys',
      testMatch: /(authenticator|sent-codes|recovery-code|session-ended|offline)\.spec\.ts$/,
      testIgnore: journeysOf('supertokens'),
      grepInvert: /@memory|@not-appwrite/,
      use: { server: 'appwrite-18' },
    },
    {
      name: 'supertokens',
      testDir: 'src/journeys',
      testIgnore: journeysOf('appwrite'),
      // A true core keeps the real time.
      grepInvert: trueCore ? /@memory|@not-supertokens|@moves-the-clock/ : /@memory|@not-supertokens/,
      use: { server: 'supertokens' },
    },
  ],
  outputDir: '../../dist/e2e/results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCI,
  reporter: [['list'], ['./src/sweep/sweep.reporter.ts']],
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // A colour that is still fading in has another contrast than the one that stays.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  webServer: [
    {
      cwd: root,
      command: `${vite} build ${site} --emptyOutDir && ${vite} preview ${site} --host 127.0.0.1 --port ${port} --strictPort`,
      // React as developers run it: only so does Strict Mode mount twice, and every warning reaches the console.
      env: { NODE_ENV: 'development' },
      port,
      timeout: 180_000,
      reuseExistingServer: !isCI,
    },
    {
      cwd: root,
      command:
        'node node_modules/typescript/bin/tsc -b packages/dev-appwrite && node packages/dev-appwrite/dist/cli.js',
      url: 'http://127.0.0.1:47321/stand-in',
      timeout: 180_000,
      reuseExistingServer: !isCI,
    },
    {
      cwd: root,
      command:
        'node node_modules/typescript/bin/tsc -b packages/dev-supertokens && node packages/dev-supertokens/dist/cli.js',
      url: 'http://127.0.0.1:47331/stand-in',
      timeout: 180_000,
      // One from before may be on another core.
      reuseExistingServer: !isCI && !trueCore,
    },
  ],
});
