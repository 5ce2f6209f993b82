import { readFile } from 'node:fs/promises';
import { runConformance, withReport } from '@mfa-flow/conformance';
import { startDevSuperTokens } from '@mfa-flow/dev-supertokens';
import { expect, onTestFinished, test } from 'vitest';
import { callTimeout } from '../test/support/call-timeout.fixture.ts';
import { openChromium } from '../test/support/chromium/browser.fixture.ts';
import { createChromiumWorlds } from '../test/support/chromium/chromium-world.fixture.ts';

/** Without the spaces that a formatter puts into tables. */
const linesOf = (text: string) =>
  text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '---'));

test('in Chromium every case comes out as the README says', { timeout: 600_000 }, async () => {
  const [server, chromium] = await Promise.all([startDevSuperTokens(), openChromium()]);
  onTestFinished(async () => {
    await chromium.close();
    await server.close();
  });
  const report = await runConformance({
    name: 'supertokens-web-js 0.16.0 in Chromium, on supertokens-node 24.0.3',
    createWorld: createChromiumWorlds(server, chromium),
    ...callTimeout,
  });
  if (process.env['SUPERTOKENS_CORE_URI'] !== undefined)
    process.stdout.write(`\nIn Chromium, on the core at ${server.coreUrl}:\n\n${report.markdown}\n`);
  expect(report.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
  // The report of the run in Node stands there; a case that comes out otherwise is seen here.
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  // A true core lacks the powers of the stand-in, so that other cases are not provable on it.
  const expected = process.env['SUPERTOKENS_CORE_URI'] === undefined ? readme : withReport(readme, report);
  expect(linesOf(withReport(readme, report))).toEqual(linesOf(expected));
});
