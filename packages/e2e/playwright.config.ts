import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import type { Options } from './src/journey.ts';
import { partOf } from './src/scope.ts';
import { trueCore } from './src/true-core.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isCI = Boolean(process.env['CI']);

// Vite is started directly: a package manager in between would survive the tests, and its server with it.
const vite = 'node node_modules/vite/bin/vite.js';
const tsc = 'node node_modules/typescript/bin/tsc';
const site = 'packages/playground --config packages/e2e/site.config.ts --outDir ../../dist/e2e/site';

/** By the folder in this package: a pattern for any folder would fit a checkout that has such a name. */
const journeysOf = (backend: string) => new RegExp(`journeys[\\\\/]${backend}[\\\\/]`);

export default defineConfig<Options>({
  testDir: 'src',
  projects: [
    {
      name: 'memory',
      testIgnore: ['appwrite', 'supertokens', 'better-auth'].map(journeysOf),
      ...partOf('inThePage'),
      use: { server: 'memory' },
    },
    {
      name: 'appwrite',
      testDir: 'src/journeys',
      testIgnore: ['supertokens', 'better-auth'].map(journeysOf),
      // What takes a power that only the backend in the page has, or that Appwrite lacks.
      ...partOf('onServers', [/@memory|@not-appwrite/]),
      use: { server: 'appwrite' },
    },
    {
      // Another way of calling the same server: what is called is all in these.
      name: 'appwrite-18',
      testDir: 'src/journeys',
      testMatch:
        /((authenticator|sent-codes|recovery-code|session-ended|offline)\.spec|settings[\\/](guided-set-up|recovery-codes|remove-factor|address)\.spec)\.ts$/,
      testIgnore: ['supertokens', 'better-auth'].map(journeysOf),
      ...partOf('withAnotherSdk', [/@memory|@not-appwrite/]),
      use: { server: 'appwrite-18' },
    },
    {
      name: 'supertokens',
      testDir: 'src/journeys',
      testIgnore: ['appwrite', 'better-auth'].map(journeysOf),
      // A true core keeps the real time.
      ...partOf('onServers', [/@memory|@not-supertokens/, ...(trueCore ? [/@moves-the-clock/] : [])]),
      use: { server: 'supertokens' },
    },
    {
      name: 'better-auth',
      testDir: 'src/journeys',
      // Its own, and those of others that take nothing that it lacks.
      testMatch:
        /(better-auth[\\/]\w[\w-]*|journeys[\\/](authenticator|signing-out|first-factor|remembered-browser))\.spec\.ts$/,
      ...partOf('onServers', [/@memory|@not-better-auth/]),
      use: { server: 'better-auth' },
    },
  ],
  outputDir: '../../dist/e2e/results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCI,
  reporter: [['list'], ['./src/secret-scan/secret-scan.reporter.ts']],
  // Generous, for busy machines.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${process.env['JOURNEYS_PORT']}`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // A colour that is still fading in has another contrast than the one that stays.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  // Started one after the other, each on a port that the system gives: checkouts do not get into each other's way, and no
  // server from before is taken for the one of this run. What the patterns name is in the environment from then on, of
  // the servers that follow and of the workers.
  webServer: [
    {
      cwd: root,
      command: `${tsc} -b packages/dev-appwrite packages/dev-supertokens packages/dev-better-auth && node packages/dev-appwrite/dist/cli.js`,
      env: { PORT: '0' },
      wait: { stdout: /^endpoint\s+http:\/\/localhost:(?<appwrite_port>\d+)/m },
      timeout: 180_000,
    },
    {
      cwd: root,
      command: 'node packages/dev-supertokens/dist/cli.js',
      env: { PORT: '0' },
      wait: { stdout: /^apiDomain\s+http:\/\/localhost:(?<supertokens_port>\d+)/m },
      timeout: 180_000,
    },
    {
      cwd: root,
      command: 'node packages/dev-better-auth/dist/cli.js',
      env: { PORT: '0' },
      wait: { stdout: /^baseURL\s+http:\/\/localhost:(?<better_auth_port>\d+)/m },
      timeout: 180_000,
    },
    {
      cwd: root,
      command: `${vite} build ${site} --logLevel warn --emptyOutDir && ${vite} preview ${site} --host 127.0.0.1 --port 0`,
      // React as developers run it: only so does Strict Mode mount twice, and every warning reaches the console.
      env: { NODE_ENV: 'development' },
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<journeys_port>\d+)/ },
      timeout: 180_000,
    },
  ],
});
