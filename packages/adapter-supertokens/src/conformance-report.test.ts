import { readFile } from 'node:fs/promises';
import { runConformance, withReport } from '@mfa-flow/conformance';
import { expect, test } from 'vitest';
import { withStandIn } from './testing/stand-in.fixture.ts';
import { createSuperTokensWorld } from './testing/supertokens-world.fixture.ts';

const server = withStandIn();
const readme = '../README.md';

test('the README holds the report (`vitest --update` writes it)', { timeout: 120_000 }, async () => {
  const report = await runConformance({
    name: 'supertokens-web-js 0.16.0 on supertokens-node 24.0.3',
    createWorld: async () => createSuperTokensWorld(server()),
  });
  const text = await readFile(new URL(readme, import.meta.url), 'utf8');
  await expect(withReport(text, report)).toMatchFileSnapshot(readme);
});
