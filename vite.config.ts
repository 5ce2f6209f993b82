import { availableParallelism } from 'node:os';
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
  // One page at a time: the other core is busy with the tests that need no browser.
  fileParallelism: false,
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

/** Generous, for busy machines. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

const inBrowser = ['**/*.browser.test.tsx'];

/**
 * `check` is what `npm run check` chooses from, `test` what `npm test` runs, `matrix` what `npm run test:matrix` runs;
 * without it everything runs (docs/testing.md).
 */
const scope = process.env['TEST_SCOPE'] ?? '';

/** They try everything in every situation, so that nearly every change has to do with them: too long for a check. */
const long = [
  '**/test/{faults,model,overview}/**',
  '**/adapter-*/src/conformance.test.ts',
  '**/conformance/{src/mutants,test}/**',
  '**/flow/{host-code,broken-view,used-up-code}.test.tsx',
];

interface Files {
  readonly all: string[];
  /** Of them those that run in the matrix alone: what is proven once elsewhere, on something else. */
  readonly matrix?: string[];
  /** Those that run in both, for a short time in the one and for a long time in the other. */
  readonly both?: string[];
  readonly exclude?: string[];
}

/** Which files of a project run. */
function filesOf({ all, matrix = [], both = [], exclude = [] }: Files) {
  if (scope === 'check') return { include: all, exclude: [...exclude, ...matrix, ...long] };
  if (scope === 'test') return { include: all, exclude: [...exclude, ...matrix] };
  return { include: scope === 'matrix' ? [...matrix, ...both] : all, exclude };
}

const componentTests = {
  ...timeouts,
  environment: 'jsdom',
  setupFiles: ['packages/react/test/support/dom.setup.ts'],
  isolate: false,
};

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    // Left to itself, the runner keeps one core for the terminal.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          ...timeouts,
          name: 'node',
          ...filesOf({
            all: [
              'packages/{contract,machine,adapter-memory,conformance,locales}/{src,test}/**/*.test.ts',
              'scripts/**/*.test.ts',
            ],
            both: [
              'packages/machine/test/model/random-walk.test.ts',
              'packages/machine/test/model/settings-random-walk.test.ts',
              'packages/machine/test/faults/every-method-of-settings.test.ts',
              'packages/conformance/src/mutants/mutants.test.ts',
            ],
          }),
          isolate: false,
        },
      },
      {
        // Adapters and stand-in servers: real vendor packages over real HTTP. They touch globals, so each file is alone.
        extends: true,
        test: {
          ...timeouts,
          name: 'vendors',
          ...filesOf({
            all: [
              'packages/{adapter-appwrite,dev-appwrite,dev-supertokens,adapter-supertokens,adapter-better-auth,dev-better-auth}/{src,test}/**/*.test.ts',
            ],
            matrix: [
              'packages/adapter-{appwrite,supertokens}/src/conformance.test.ts',
              'packages/adapter-supertokens/src/conformance-in-chromium.test.ts',
            ],
          }),
        },
      },
      {
        extends: true,
        test: {
          ...componentTests,
          name: 'dom',
          env: { REACT_MAJOR: '19' },
          ...filesOf({
            all: ['packages/react/{src,test}/**/*.test.{ts,tsx}'],
            matrix: [
              'packages/react/src/flow/{host-code,broken-view}.test.tsx',
              'packages/react/test/inputs/settings-names.test.tsx',
            ],
            both: [
              'packages/react/test/model/random-walk.test.tsx',
              'packages/react/test/model/settings-random-walk.test.ts',
              'packages/react/test/faults/{every-method,browser-features,host-code}.test.tsx',
            ],
            exclude: inBrowser,
          }),
        },
      },
      {
        extends: true,
        resolve: { alias: react18 },
        test: {
          ...componentTests,
          name: 'react-18',
          // Left outside, it would take React 19 with it.
          server: { deps: { inline: ['@tanstack/react-query'] } },
          env: { REACT_MAJOR: '18' },
          ...filesOf({
            all: ['packages/react/src/{flow,headless,settings,step-up}/**/*.test.tsx'],
            matrix: [
              'packages/react/src/flow/!(mfa-flow).test.tsx',
              'packages/react/src/settings/{dialogs,overview,set-up}/*.test.tsx',
              'packages/react/src/settings/account/!(mfa-setup).test.tsx',
              'packages/react/src/{headless,step-up}/*.test.tsx',
            ],
            exclude: inBrowser,
          }),
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          ...timeouts,
          name: 'browser',
          ...filesOf({ all: ['packages/{react,playground}/{src,test}/**/*.browser.test.tsx'] }),
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
          ...filesOf({
            all: ['packages/react/src/shell/*.browser.test.tsx'],
            matrix: ['packages/react/src/shell/*.browser.test.tsx'],
          }),
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          ...timeouts,
          name: 'stories',
          // Which appearances a story is checked in depends on it.
          env: { TEST_SCOPE: scope ?? '' },
          setupFiles: ['.storybook/story-checks.setup.ts'],
          browser: chromium(),
        },
      },
    ],
  },
});
