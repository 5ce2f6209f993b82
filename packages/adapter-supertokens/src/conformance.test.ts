import { readFile } from 'node:fs/promises';
import { registerConformance, withReport } from '@mfa-flow/conformance';
import { describe, expect, test } from 'vitest';
import { withStandIn } from './testing/stand-in.fixture.ts';
import { createSuperTokensWorld } from './testing/supertokens-world.fixture.ts';

const server = withStandIn();
const readme = '../README.md';

const { report } = registerConformance(
  { describe, test },
  {
    name: 'supertokens-web-js 0.16.0 on supertokens-node 24.0.3',
    createWorld: async () => createSuperTokensWorld(server()),
  },
);

// A true core lacks the powers of the stand-in, so other cases are not provable on it.
test.runIf(process.env['SUPERTOKENS_CORE_URI'] === undefined)(
  'the README holds the report (`vitest --update` writes it)',
  async () => {
    const text = await readFile(new URL(readme, import.meta.url), 'utf8');
    await expect(withReport(text, report())).toMatchFileSnapshot(readme);
  },
);
