import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

// Packages are read from their sources, so nothing has to be built before a demo, a story or a test.
const source = '@mfa-flow/source';

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: 'chromium' as const }],
});

/** Found late, it would reload the page under a running test. */
const optimizeDeps = { include: ['react-dom/server'] };

/** The same tests on the oldest React that the kit supports: whatever has to match it comes from its own package. */
const react18 = ['react', 'react-dom', '@testing-library/react', '@xstate/react'].map((find) => ({
  find,
  replacement: fileURLToPath(new URL(`packages/react-18/node_modules/${find}`, import.meta.url)),
}));

/** A busy machine is slow, not wrong. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

const componentTests = {
  ...timeouts,
  environment: 'jsdom',
  exclude: ['**/*.browser.test.tsx'],
  setupFiles: ['packages/react/test/support/dom.setup.ts'],
  isolate: false,
};

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...timeouts,
          name: 'node',
          include: [
            'packages/{contract,machine,adapter-memory,conformance}/{src,test}/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          isolate: false,
        },
      },
      {
        // Adapters and stand-in servers: real vendor packages over real HTTP. They touch globals, so each file is alone.
        extends: true,
        test: {
          ...timeouts,
          name: 'vendors',
          include: [
            'packages/{adapter-appwrite,dev-appwrite,dev-supertokens,adapter-supertokens}/{src,test}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          ...componentTests,
          name: 'dom',
          env: { REACT_MAJOR: '19' },
          include: ['packages/react/{src,test}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        resolve: { alias: react18 },
        test: {
          ...componentTests,
          name: 'react-18',
          env: { REACT_MAJOR: '18' },
          include: ['packages/react/src/flow/*.test.tsx'],
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          ...timeouts,
          name: 'browser',
          include: ['packages/{react,playground}/{src,test}/**/*.browser.test.tsx'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        resolve: { alias: react18 },
        optimizeDeps,
        test: {
          ...timeouts,
          name: 'browser-react-18',
          include: ['packages/react/src/shell/*.browser.test.tsx'],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          ...timeouts,
          name: 'stories',
          setupFiles: ['.storybook/story-checks.setup.ts'],
          browser: chromium(),
        },
      },
    ],
  },
});
