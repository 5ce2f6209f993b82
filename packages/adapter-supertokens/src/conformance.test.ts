import { readFile } from 'node:fs/promises';
import { registerConformance, withReport } from '@mfa-flow/conformance';
import { afterAll, describe, expect, test } from 'vitest';
import { callTimeout } from '../test/support/call-timeout.fixture.ts';
import { withStandIn } from '../test/support/stand-in.fixture.ts';
import { createSuperTokensWorld } from '../test/support/supertokens-world.fixture.ts';

const server = withStandIn();
const readme = '../README.md';
const trueCore = process.env['SUPERTOKENS_CORE_URI'];

const { report } = registerConformance(
  { describe, test },
  {
    name: 'supertokens-web-js 0.16.0 on supertokens-node 24.0.3',
    createWorld: async () => createSuperTokensWorld(server()),
    ...callTimeout,
  },
);

// A true core lacks the powers of the stand-in, so other cases are not provable on it, and the report is told instead.
test.runIf(trueCore === undefined)('the README holds the report (`vitest --update` writes it)', async () => {
  const text = await readFile(new URL(readme, import.meta.url), 'utf8');
  await expect(withReport(text, report())).toMatchFileSnapshot(readme);
});

afterAll(() => {
  if (trueCore !== undefined) process.stdout.write(`\nOn the core at ${trueCore}:\n\n${report().markdown}\n`);
});
