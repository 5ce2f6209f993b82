import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';

const place = (app: string) => fileURLToPath(new URL(`../dist/stock-pages/${app}`, import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: '../dist/stock-pages/results',
  fullyParallel: true,
  workers: 2,
  // Generous, for busy machines.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${process.env['VITE_PAGE_PORT']}`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  // On ports that the system gives. What the patterns name is in the environment of the workers.
  webServer: [
    {
      cwd: place('vite'),
      command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0',
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<vite_page_port>\d+)/ },
    },
    {
      cwd: place('next'),
      command: 'node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port 0',
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<next_page_port>\d+)[^]*Ready/ },
    },
  ],
});
