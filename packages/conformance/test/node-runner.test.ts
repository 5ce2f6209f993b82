import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../src/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const template = here('../template');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-node-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a test file with Node's own runner, as `node --test` does for the author of an adapter. */
async function runWithNode(name: string, contents: string) {
  const file = join(folder, `${name}.test.mjs`);
  await build({
    stdin: { contents, resolveDir: template },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { '@mfa-flow/conformance': here('../src/index.ts') },
    conditions: ['@mfa-flow/source'],
    logLevel: 'error',
  });
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--test', '--test-reporter=tap', file], (_, stdout) => resolve(stdout));
  });
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1]);
  return { output, tests: count('tests'), failed: count('fail'), skipped: count('skipped') };
}

const register = (world: string) => `
  import { describe, test } from 'node:test';
  import { brokenWorld, mutants, registerConformance } from '@mfa-flow/conformance';
  import { createWorld } from './world.js';
  const mutant = mutants.find(({ breaks }) => breaks.includes('challenges.verify/odd-codes'));
  registerConformance({ describe, test }, { name: 'mine', seed: 7, createWorld: () => ${world} });
`;

test('Node’s own runner passes the adapter of the template, and reports what is not provable', async () => {
  const { output, tests, failed, skipped } = await runWithNode('right', register('createWorld()'));
  expect({ tests, failed }).toEqual({ tests: cases.length, failed: 0 });
  expect(skipped).toBeGreaterThan(0);
  expect(output).toContain(
    '# SKIP not provable: your world says that `messagesTo` is impossible: the backend sends no messages',
  );
  expect(output).toContain('absent: the adapter has no `firstFactor.code`');
  expect(output).toContain('mine: conformance (order 7)');
});

test('Node’s own runner fails a broken adapter, with the case and what the contract asks', async () => {
  const { output, failed } = await runWithNode('broken', register('brokenWorld(createWorld(), mutant)'));
  expect(failed).toBeGreaterThan(0);
  expect(output).toContain('challenges.verify/odd-codes');
  expect(output).toContain('the contract asks: ');
});
